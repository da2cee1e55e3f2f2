package org.saidby.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;

/**
 * Renders reports as a page of HTML for people who mend files: each finding with its line, record and column, what stands there
 * and beside it, why it matters and what to do.
 *
 * <p>The page is one file in UTF-8 that runs no script and fetches nothing. It can be read on a telephone, on paper and without
 * colours. Texts of the input stay texts, whatever markup they hold, and characters that cannot be seen are shown by their names.
 * Equal reports give equal pages.
 */
public final class ReportHtml {

    private ReportHtml() {}

    /** Returns the report as a page; its title names the inputs. */
    public static String render(Report report) {
        List<String> names = report.inputs().stream()
                .map(InputSummary::name)
                .filter(name -> !name.isEmpty())
                .toList();
        StringBuilder text = new StringBuilder();
        try (Page page = page(text, "Report on " + (names.isEmpty() ? "a dataset" : String.join(", ", names)))) {
            page.add(report);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Begins a page of several reports, which are written as they come, so that none is held.
     *
     * @param out where the page goes; to be encoded in UTF-8
     * @param title what the page is about
     * @throws IOException if it cannot be written
     */
    public static Page page(Appendable out, String title) throws IOException {
        return new Page(HtmlPage.begin(out, title));
    }

    /** A page under way. For one thread. Closing it writes its end and leaves what it was written to open. */
    public static final class Page implements AutoCloseable {

        private final HtmlPage page;
        private final List<FileLine> files = new ArrayList<>();
        private @Nullable Report last;
        private boolean isClosed;

        private Page(HtmlPage page) {
            this.page = page;
        }

        /**
         * Writes the next report.
         *
         * @throws IOException if it cannot be written
         */
        public void add(Report report) throws IOException {
            int number = files.size() + 1;
            files.add(FileLine.of(report));
            last = report;
            new ReportSection(page.html(), report, number).write();
        }

        /**
         * Writes that there is no report on an input, since it could not be read.
         *
         * @throws IOException if it cannot be written
         */
        public void unread(String name, String reason) throws IOException {
            FileLine line = FileLine.unread(name, reason);
            files.add(line);
            HtmlWriter html = page.html();
            html.open("section", "id", "r" + files.size(), "class", "report").line();
            html.element("h2", name).line();
            line.verdict(html);
            html.closeLine();
        }

        /**
         * Writes the end of the page, with a list of the files if there are several.
         *
         * @throws IOException if it cannot be written
         */
        @Override
        public void close() throws IOException {
            if (isClosed) {
                return;
            }
            isClosed = true;
            if (files.size() > 1) {
                FileLine.write(files, page.html());
            }
            page.end(last == null ? "Made by saidby." : HtmlPage.madeBy(last));
        }
    }
}
