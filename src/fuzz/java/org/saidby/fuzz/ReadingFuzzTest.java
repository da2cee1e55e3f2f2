package org.saidby.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.saidby.Dataset;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;
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

    @FuzzTest(maxDuration = "2m")
    void dates(String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (EdtfException e) {
            assertThat(e.index()).isBetween(0, text.length());
        }
    }

    private static void assertCounts(Report report) {
        assertThat(report.recordsRead())
                .isEqualTo(report.recordsAccepted() + report.recordsRejected() + report.recordsBlank());
    }
}
