package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
class GoldenReportsTest {

    private static final Path GOLDEN = Path.of("target", "golden");

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

        Files.createDirectories(GOLDEN);
        for (Map.Entry<String, String> form : forms.entrySet()) {
            // a release must not change them
            Files.writeString(
                    GOLDEN.resolve(name + "." + form.getKey()), form.getValue().replace(version, "VERSION"));
        }

        assertThat(forms.keySet()).allSatisfy(form -> {
            String file = name + "." + form;
            assertThat(GOLDEN.resolve(file))
                    .as("copy target/golden/%s to src/test/resources/org/saidby/export if the change is meant", file)
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(DamagedFiles.text(file));
        });
    }
}
