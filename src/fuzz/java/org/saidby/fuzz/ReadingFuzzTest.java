package org.saidby.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;
import org.saidby.edtf.Truth;
import org.saidby.json.DatasetJson;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;

/** No bytes whatever end in an exception, and what is read can be written and read again. */
class ReadingFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void json(byte[] bytes) {
        Checked<Dataset> read = DatasetJson.read(bytes);

        assertCounts(read.report());
        read.value()
                .ifPresent(dataset -> assertThat(
                                DatasetJson.read(DatasetJson.write(dataset)).value())
                        .hasValue(dataset));
    }

    @FuzzTest(maxDuration = "2m")
    void gedRows(byte[] bytes) throws IOException {
        assertCounts(UcdpGed.read(new ByteArrayInputStream(bytes), "ged.csv").report());
    }

    /** Whatever a text holds, it is refused in place or keeps every promise of a value. */
    @FuzzTest(maxDuration = "2m")
    void dates(@NotNull String text, @NotNull String other) {
        Edtf date = read(text);
        Edtf against = read(other);
        if (date != null) {
            assertThat(date).hasToString(text);
            assertThat(Edtf.parse(text, date.level())).isEqualTo(date);
            assertThat(date.toEnglish()).isNotBlank();
            assertThat(date.contains(date)).isIn(Truth.YES, Truth.UNKNOWN);
            assertThat(date.possibleDays().containsAll(date.nearDays())).isTrue();
            assertThat(date.nearDays().containsAll(date.certainDays())).isTrue();
        }
        if (date != null && against != null) {
            assertThat(date.overlaps(against)).isEqualTo(against.overlaps(date));
            assertThat(date.before(against)).isEqualTo(against.after(date));
            assertThat(date.compareTo(against)).isEqualTo(-against.compareTo(date));
            assertThat(When.on(date).overlaps(When.on(against))).isNotNull();
        }
    }

    private static @Nullable Edtf read(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            assertThat(e.index()).isBetween(0, text.length());
            return null;
        }
    }

    private static void assertCounts(Report report) {
        assertThat(report.recordsRead())
                .isEqualTo(report.recordsAccepted() + report.recordsRejected() + report.recordsBlank());
    }
}
