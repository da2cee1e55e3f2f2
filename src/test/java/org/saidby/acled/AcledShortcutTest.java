package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.SilentRule;
import org.saidby.validation.Validator;

/** Entities of which nothing can be said need not be made to know that. */
class AcledShortcutTest {

    private static final String SPICE = "\"',;=\n \u00a0\u200b\u202ae\u0301\u0007.-0179NA\u0661";

    private record Outcome(List<ReadRecord<AcledEvent>> records, Report report) {}

    private static Outcome read(byte[] bytes, Validator validator) throws IOException {
        AcledOptions options = AcledOptions.builder().validator(validator).build();
        try (RecordReader<AcledEvent> reader = Acled.open(new ByteArrayInputStream(bytes), "t", options)) {
            List<ReadRecord<AcledEvent>> records = reader.stream().toList();
            return new Outcome(records, reader.report());
        }
    }

    @Test
    void findsTheSameWithAndWithoutEntitiesInMutatedTables() throws IOException {
        String table = TestRows.table(
                TestRows.row(),
                TestRows.row("event_id_cnty", "RUR2", "latitude", "0", "longitude", "0"),
                TestRows.row("event_id_cnty", "RUR3", "notes", "e\u0301\u202a", "longitude", "13.123456789"));
        int header = table.indexOf('\n') + 1;
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(table);
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = header + random.nextInt(text.length() - header);
                text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            Outcome shortcut = read(bytes, Validator.standard());
            Outcome whole =
                    read(bytes, Validator.builder().rule(new SilentRule()).build());

            assertThat(shortcut.report().findings())
                    .as("seed %d", seed)
                    .isEqualTo(whole.report().findings());
            assertThat(shortcut.records()).as("seed %d", seed).isEqualTo(whole.records());
            for (ReadRecord<AcledEvent> record : shortcut.records()) {
                record.value().ifPresent(event -> assertThat(event.entities()).isNotEmpty());
            }
        }
    }
}
