package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.collect;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.Validator;

class AcledDeletionsTest {

    private static final String HEADER = "event_id_cnty,deleted_timestamp\n";

    private record Deletions(List<ReadRecord<AcledDeletion>> records, Report report) {

        List<AcledDeletion> accepted() {
            return records.stream().flatMap(record -> record.value().stream()).toList();
        }
    }

    private static Deletions deletions(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordReader<AcledDeletion> reader =
                Acled.openDeletions(new ByteArrayInputStream(bytes), "d.csv", AcledOptions.standard())) {
            List<ReadRecord<AcledDeletion>> records = reader.stream().toList();
            return new Deletions(records, reader.report());
        }
    }

    @Test
    void readsIdsAndTimes() throws IOException {
        Deletions deletions = deletions(HEADER + "RUR304,1580000000\n\nRUR305,\n");

        assertThat(deletions.accepted()).extracting(AcledDeletion::id).containsExactly("RUR304", "RUR305");
        assertThat(deletions.accepted())
                .extracting(AcledDeletion::deleted)
                .containsExactly(Optional.of(Instant.ofEpochSecond(1_580_000_000)), Optional.empty());
        assertThat(deletions.report().recordsRead()).isEqualTo(3);
        assertThat(deletions.report().recordsAccepted()).isEqualTo(2);
        assertThat(deletions.report().recordsBlank()).isEqualTo(1);
        assertThat(deletions.report().sums()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    304,1580000000    | error value.id-syntax r1 event_id_cnty: event_id_cnty is not three capital letters and a number: 304
                    '"",1580000000'   | error value.empty r1 event_id_cnty: event_id_cnty is empty
                    RUR304,2020-01-26 | warning time.format r1 deleted_timestamp: deleted_timestamp is not in seconds since 1970: 2020-01-26
                    """)
    void namesCodePlaceAndCause(String row, String expected) throws IOException {
        assertThat(TestRows.findings(deletions(HEADER + row + "\n").report())).isEqualTo(expected);
    }

    @Test
    void takesALaterDeletionOfAnEventAndRejectsACopy() throws IOException {
        Report report = deletions(HEADER
                        + "RUR304,1580000000\nRUR304,1580000001\nRUR304,\nRUR305,1580000000\nRUR304,1580000000\n")
                .report();

        assertThat(report.recordsAccepted()).isEqualTo(4);
        assertThat(TestRows.findings(report))
                .isEqualTo("error ref.duplicate-id r5 event_id_cnty: event_id_cnty is held by an earlier row,"
                        + " with the same content: RUR304");
    }

    @ParameterizedTest
    @CsvSource({
        "1569999998, 1580000000, 1580000000",
        "1580000000, 1569999998, 1580000000",
        "'', 1580000000, 1580000000",
        "1580000000, '', 1580000000",
        "1569999998, 1569999999, ''",
        "'', 1569999999, ''"
    })
    void goesByTheNewestDeletion(String one, String other, String expected) throws IOException {
        Dataset dataset = collect(table(row()), AcledOptions.standard()).requireValid();

        Dataset changed = Acled.retract(
                dataset,
                deletions(HEADER + "RUR304," + one + "\nRUR304," + other + "\n").accepted());

        assertThat(changed.claims().stream()
                        .skip(1)
                        .map(claim -> claim.attribution().origin().said()))
                .isEqualTo(
                        expected.isEmpty()
                                ? List.of()
                                : List.of(Optional.of(
                                        When.on(Retractions.time(Instant.ofEpochSecond(Long.parseLong(expected)))))));
    }

    @Test
    void needsBothColumns() throws IOException {
        Report report =
                deletions("event_id_cnty,timestamp\nRUR304,1580000000\n").report();

        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(report.findings().get(0).message())
                .isEqualTo("header lacks what no row can be read without: deleted_timestamp");
    }

    @Test
    void takesBackAClaimWithoutSayingThatNothingHappened() {
        Claim retraction = AcledDeletion.ofRow("RUR304", Optional.of(Instant.ofEpochSecond(1_580_000_000)))
                .retraction();

        assertThat(retraction.id().text()).isEqualTo("acled-RUR304-deleted");
        assertThat(retraction.about().toString()).isEqualTo("operation:acled-RUR304");
        assertThat(retraction.retracts()).containsExactly(Id.of("acled-RUR304-killed"));
        Link link = retraction.attribution().origin();
        assertThat(link.act()).isEqualTo(SpeechAct.RETRACTED);
        assertThat(link.source().text()).isEqualTo("acled");
        assertThat(link.said()).hasValue(When.on("2020-01-26T00:53:20Z"));
    }

    @Test
    void keepsADatasetAndAddsWhatIsTakenBack() throws IOException {
        Dataset dataset = collect(table(row(), row("event_id_cnty", "RUR305")), AcledOptions.standard())
                .requireValid();

        Dataset changed = Acled.retract(
                dataset,
                deletions(HEADER + "RUR304,1580000000\nRUR999,1580000000\n").accepted());

        assertThat(changed.claims()).hasSize(3);
        assertThat(changed.claims().subList(0, 2)).isEqualTo(dataset.claims());
        assertThat(changed.claims().get(2).id().text()).isEqualTo("acled-RUR304-deleted");
        assertThat(changed.operations()).isEqualTo(dataset.operations());
        assertThat(Validator.standard().validate(changed).isValid()).isTrue();
        assertThat(Validator.standard().validate(changed).countsByCode())
                .isEqualTo(Validator.standard().validate(dataset).countsByCode());
    }

    @ParameterizedTest
    @CsvSource({"1569999999, false", "1570000000, true", "1570000001, true", "'', true"})
    void leavesAnEventAloneThatWasRecordedAgain(String deleted, boolean isRetracted) throws IOException {
        Dataset dataset = collect(table(row()), AcledOptions.standard()).requireValid();

        Dataset changed = Acled.retract(
                dataset, deletions(HEADER + "RUR304," + deleted + "\n").accepted());

        assertThat(changed.claims()).hasSize(isRetracted ? 2 : 1);
    }

    @Test
    void takesAClaimBackOnce() throws IOException {
        List<AcledDeletion> deletions =
                deletions(HEADER + "RUR304,1580000000\n").accepted();
        Dataset dataset = collect(table(row()), AcledOptions.standard()).requireValid();

        Dataset once = Acled.retract(dataset, deletions);

        assertThat(Acled.retract(once, deletions)).isEqualTo(once);
        assertThat(Acled.retract(dataset, List.of())).isSameAs(dataset);
    }
}
