package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.json.ReportJson;
import org.saidby.json.ReportSarif;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;

/** Whole reports in every form, as people read them before they were kept. */
class DamagedFilesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "saidby", "export");

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
            Path golden = GOLDEN.resolve(name + "." + form.getKey());
            // a release must not change them
            String text = form.getValue().replace(version, "VERSION");
            if (Boolean.getBoolean("saidby.writeReports")) {
                Files.writeString(golden, text);
            }
            assertThat(text)
                    .as("%s: -Dsaidby.writeReports=true writes it anew, if the change is meant", golden)
                    .isEqualTo(Files.readString(golden));
        }
    }
}
