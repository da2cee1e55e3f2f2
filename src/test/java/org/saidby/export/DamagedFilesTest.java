package org.saidby.export;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.GoldenText;
import org.saidby.json.ReportJson;
import org.saidby.json.ReportSarif;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;

/** Whole reports in every form, as people read them before they were kept. */
class DamagedFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {DamagedFiles.GED, DamagedFiles.LINES})
    void aReportIsTheOneThatIsKept(String name) throws IOException {
        Report report = DamagedFiles.report(name);
        String version = report.libraryVersion();

        Map<String, String> forms = Map.of(
                "txt", ReportText.render(report),
                "json", ReportJson.render(report),
                "sarif", ReportSarif.render(report),
                "html", ReportHtml.render(report));

        for (Map.Entry<String, String> form : forms.entrySet()) {
            // a release must not change them
            GoldenText.check(
                    "export/" + name + "." + form.getKey(), form.getValue().replace(version, "VERSION"));
        }
    }
}
