package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a browser makes of a page. There is a test for each page if a browser is here; {@link ReportHtmlTest}, {@link DiffHtmlTest}
 * and {@link ComparisonHtmlTest} read the same pages in any case.
 */
class BrowserTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aBrowserReadsThePageAsItWasMeant() {
        return browser().stream()
                .flatMap(browser -> Stream.concat(
                        Stream.of(DamagedFiles.GED, DamagedFiles.LINES)
                                .map(name -> DynamicTest.dynamicTest(
                                        name,
                                        () -> check(browser, name, ReportHtml.render(DamagedFiles.report(name))))),
                        Stream.of(
                                DynamicTest.dynamicTest("diff", () -> check(browser, "diff", DiffHtmlTest.page())),
                                DynamicTest.dynamicTest(
                                        "comparison",
                                        () -> check(browser, "comparison", ComparisonHtmlTest.ofTheStory())))));
    }

    /** Every element is one of ours, in its order: no text became one, and the browser had nothing to repair. */
    private void check(Path browser, String name, String page) throws Exception {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page);
        Path read = folder.resolve(name + ".dom");
        Path errors = folder.resolve(name + ".err");

        int code = run(browser, file, read, errors);

        assertThat(code).isZero();
        Markup meant = Markup.of(page);
        Markup seen = Markup.of(Files.readString(read).replace("&nbsp;", " "));
        assertThat(seen.tags()).isEqualTo(meant.tags()).doesNotContain("script", "img");
        assertThat(seen.text().strip()).isEqualTo(meant.text().strip());
        // refusals by the policy of the page and faults of markup would be told there
        assertThat(Files.readString(errors, StandardCharsets.ISO_8859_1)).doesNotContain("CONSOLE");
    }

    private int run(Path browser, Path page, Path out, Path errors) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(browser.toString()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.add("--user-data-dir=" + folder.resolve("browser"));
        command.addAll(
                List.of("--enable-logging=stderr", "--dump-dom", page.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Path> browser() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> BROWSERS.stream().map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
