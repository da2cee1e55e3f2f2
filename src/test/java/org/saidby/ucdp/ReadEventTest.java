package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.csv.CsvTable;
import org.saidby.rows.RowReader;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;
import org.saidby.validation.SilentRule;
import org.saidby.validation.Validator;

/** A row that is left as it is until somebody asks is the same event, and has the same findings, as one that is read at once. */
class ReadEventTest {

    private static final List<Method> ACCESSORS = Arrays.stream(UcdpGedEvent.class.getDeclaredMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
            .toList();

    private record Outcome(List<ReadRecord<UcdpGedEvent>> records, Report report) {}

    private static Outcome read(InputStream in, boolean mayBePlain, Validator validator) throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder()
                .dateFormat("month-first")
                .validator(validator)
                .build();
        try (RowReader<GedColumn, UcdpGedEvent> reader = RowReader.streaming(
                CsvTable.open(in, "t", options.form(), names -> true),
                new GedFormat(options, mayBePlain),
                options.reading("t"))) {
            List<ReadRecord<UcdpGedEvent>> records = new ArrayList<>();
            reader.forEachRemaining(records::add);
            return new Outcome(records, reader.report());
        }
    }

    private static int compare(byte[] bytes) throws IOException {
        Outcome plain = read(new ByteArrayInputStream(bytes), true, Validator.standard());
        Outcome whole = read(
                new ByteArrayInputStream(bytes),
                false,
                Validator.builder().rule(new SilentRule()).build());

        assertThat(plain.report().findings()).isEqualTo(whole.report().findings());
        assertThat(plain.report().countsByCode()).isEqualTo(whole.report().countsByCode());
        assertThat(plain.report().sums()).isEqualTo(whole.report().sums());
        assertThat(plain.records()).isEqualTo(whole.records());
        int count = 0;
        for (int i = 0; i < plain.records().size(); i++) {
            if (plain.records().get(i).isAccepted()) {
                UcdpGedEvent one = plain.records().get(i).value().orElseThrow();
                UcdpGedEvent other = whole.records().get(i).value().orElseThrow();
                assertThat(other).isNotInstanceOf(ReadEvent.class);
                count += one instanceof ReadEvent ? 1 : 0;
                assertSame(one, other);
            }
        }
        return count;
    }

    private static void assertSame(UcdpGedEvent one, UcdpGedEvent other) {
        for (Method accessor : ACCESSORS) {
            try {
                assertThat(accessor.invoke(one)).as(accessor.getName()).isEqualTo(accessor.invoke(other));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one.entities()).isEqualTo(other.entities());
        assertThat(one.operation()).isSameAs(one.operation());
        assertThat(one.toBuilder().build()).isEqualTo(other);
    }

    @Test
    void isTheSameEventInMutatedTables() throws IOException {
        int plain = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            plain += compare(GedMutationTest.mutated(new Random(seed)));
        }

        assertThat(plain).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "active_year=TRUE",
                "active_year=yes",
                "number_of_sources=-1",
                "number_of_sources=-2",
                "latitude=25.904444000000001",
                "latitude=-0.0",
                "latitude=91",
                "longitude=",
                "date_start=2020-02-29",
                "date_start=2019-02-29",
                "date_end=2019-09-30 00:00:00.000",
                "where_prec=8",
                "where_coordinates= Town",
                "where_coordinates=Town\u00a0",
                "source_headline=it\u2019s",
                "source_office=it\u2019s",
                "adm_1=e\u0301",
                "where_description=\u202ex",
                "deaths_a=9",
                "best=12345678901234567",
                "gwnoa=2;200",
                "event_clarity=",
                "high=7"
            })
    void isTheSameEventWithAnyOneCellChanged(String change) throws IOException {
        String[] parts = change.split("=", -1);

        compare(TestRows.table(TestRows.row(parts[0], parts[1]), TestRows.row("id", "2"))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lacksTheSameColumns() throws IOException {
        for (String column : TestRows.row().keySet()) {
            var row = TestRows.row();
            row.remove(column);
            compare(TestRows.table(row).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdx-bangladesh-19.1.csv",
                "hdx-ukraine-20.1.csv",
                "ukraine-2022-49-columns.csv",
                "web-export-2026-01.csv"
            })
    void isTheSameEventInRealFiles(String name) throws IOException {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/" + name);

        // the days of the web export have to be read more closely
        assertThat(compare(Files.readAllBytes(file)) > 0).isEqualTo(!name.startsWith("web"));
    }
}
