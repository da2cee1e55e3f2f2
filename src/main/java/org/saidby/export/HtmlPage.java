package org.saidby.export;

import java.io.IOException;
import java.util.List;
import org.saidby.validation.Report;

/** The skeleton of a page: what is the same whatever it shows. */
final class HtmlPage {

    /** Nothing may be fetched and nothing may run, also if some reader of the page should find a way around the escapes. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final HtmlWriter html;

    private HtmlPage(HtmlWriter html) {
        this.html = html;
    }

    /** Writes what stands above the content. */
    static HtmlPage begin(Appendable out, String title) throws IOException {
        return begin(out, title, List.of(Stylesheet.page()));
    }

    /** Writes what stands above the content of a page with style sheets of its own. */
    static HtmlPage begin(Appendable out, String title, List<Stylesheet> sheets) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        html.doctype().open("html", "lang", "en").line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light").line();
        html.title(title);
        for (Stylesheet sheet : sheets) {
            html.style(sheet);
        }
        html.closeLine().open("body").line();
        html.open("header").element("h1", title).closeLine();
        html.open("main").line();
        return new HtmlPage(html);
    }

    /** The writer of the content. */
    HtmlWriter html() {
        return html;
    }

    /** Writes what stands below the content. */
    void end(String foot) throws IOException {
        html.closeLine().element("footer", foot).line();
        html.closeLine().closeLine();
    }

    /** Returns what made a page of reports. */
    static String madeBy(Report report) {
        return "Made by saidby " + report.libraryVersion() + ", rules " + report.ruleSetVersion() + ".";
    }
}
