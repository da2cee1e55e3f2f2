package org.saidby.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.LeftOut;
import org.saidby.analysis.SubjectMatrix;
import org.saidby.analysis.Verdict;

/**
 * Renders comparisons as a page of HTML: who says what of each subject, where they agree and contradict each other and why, when and where
 * it happened as a line of time and a sketch, and who stands behind each answer.
 *
 * <p>The page is one file in UTF-8 that runs no script and fetches nothing. It can be read on a telephone, on paper and without
 * colours; everything that is drawn is also told. The sketch has what the dataset has coordinates of, areas as areas, and never a
 * place that is withheld. Texts of the dataset stay texts, whatever markup they hold. Equal reports give equal pages.
 */
public final class ComparisonHtml {

    private final ComparisonReport report;

    private ComparisonHtml(ComparisonReport report) {
        this.report = report;
    }

    /** Returns the report as a page; its title is that of the dataset. */
    public static String render(ComparisonReport report) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Writes the report as a page.
     *
     * @param out where the page goes; to be encoded in UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(ComparisonReport report, Appendable out) throws IOException {
        String about =
                report.dataset().title().orElseGet(() -> report.dataset().id().text());
        HtmlPage page =
                HtmlPage.begin(out, "Who says what: " + about, List.of(Stylesheet.page(), Stylesheet.comparison()));
        new ComparisonHtml(report).write(page.html());
        page.end("Made by saidby.");
    }

    private void write(HtmlWriter html) throws IOException {
        summary(html);
        if (!report.subjects().isEmpty()) {
            contents(html);
            reading(html);
        }
        new Timeline(html, ToldTime.all(report)).write();
        new MapSketch(html, report).write();
        int number = 1;
        for (SubjectMatrix matrix : report.subjects()) {
            new SubjectSection(html, matrix, "s" + number++).write();
        }
        leftOut(html);
    }

    private void summary(HtmlWriter html) throws IOException {
        Comparison comparison = report.comparison();
        if (report.options().about().isPresent()) {
            html.open("p").text("Only what is said about ");
            html.element("code", report.options().about().get().toString())
                    .text(".")
                    .closeLine();
        }
        if (report.pastInWords().isPresent()) {
            html.element("p", report.pastInWords().get()).line();
        }
        html.element(
                        "p",
                        Words.count(report.claimCount(), "claim")
                                + (report.claimCount() == 1 ? " answers " : " answer ")
                                + Words.count(comparison.questions().size(), "question") + " about "
                                + Words.count(report.subjectCount(), "subject")
                                + ". A claim is what one source says; nothing on this page says who is right.")
                .line();
        if (VerdictWords.ALL.stream().allMatch(verdict -> comparison.count(verdict) == 0)) {
            html.element("p", "No two claims answer the same question.").line();
            return;
        }
        html.element("p", "Of each two claims that answer one question:").line();
        html.open("ul", "class", "reasons").line();
        for (Verdict verdict : VerdictWords.ALL) {
            html.open("li");
            VerdictWords.write(verdict, VerdictWords.ofPair(verdict), html);
            html.text(" ").element("b", Words.count(comparison.count(verdict), "pair"));
            html.element("span", VerdictWords.meaning(verdict), "class", "told").closeLine();
        }
        html.closeLine();
    }

    private void contents(HtmlWriter html) throws IOException {
        html.element("h2", "What is spoken of").line();
        if (report.subjects().size() < report.subjectCount()) {
            html.element(
                            "p",
                            Words.number(report.subjects().size()) + " of " + Words.number(report.subjectCount())
                                    + " subjects are shown, those with contradictions first.")
                    .line();
        }
        html.open("ul").line();
        int number = 1;
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        report.subjects().stream()
                .map(SubjectMatrix::name)
                .filter(name -> !once.add(name))
                .forEach(several::add);
        for (SubjectMatrix matrix : report.subjects()) {
            long contradictions = matrix.columns().stream()
                    .mapToLong(column -> column.compared().count(Verdict.CONTRADICT))
                    .sum();
            html.open("li", "dir", "auto").element("a", matrix.name(), "href", "#s" + number++);
            if (several.contains(matrix.name())) {
                html.text(" ").element("code", matrix.subject().toString());
            }
            html.text(": " + Words.count(matrix.rowCount(), "source")
                    + (contradictions == 0 ? "" : ", " + Words.count(contradictions, "contradicting pair")));
            html.closeLine();
        }
        html.closeLine();
    }

    private static void reading(HtmlWriter html) throws IOException {
        html.open("details").element("summary", "How to read this page");
        html.open("ul").line();
        for (String sentence : List.of(
                "Sources stand at the left: who said it first, as far as it is told, and below the name who passed it on.",
                "\"Conducted it\", \"a victim of it\" and the like tell the part that a source is recorded with in what it speaks of."
                        + " \"Belongs with\" stands before the part of another that it belongs together with, as the spokesman of an"
                        + " army does with the army.",
                "Origins are counted, not outlets: ten newspapers that pass on one statement are one origin. Sources that belong"
                        + " together are one as well, also where they agree. One that is not named, and not said to belong anywhere, may be any other, so that the number can be a range.",
                "A number such as \"nearly 500\" is read as a range, here 450 to 499. \"None reported\" is not zero.",
                "Square brackets hold the time that a claim speaks of. Round ones behind an answer tell how sure its source was.",
                "Recorded is what the dataset takes an event to be, so that it can be told from others.")) {
            html.element("li", sentence).line();
        }
        html.close().closeLine();
    }

    private void leftOut(HtmlWriter html) throws IOException {
        if (report.leftOut().isEmpty()) {
            return;
        }
        html.open("section", "id", "left-out").line();
        html.element("h2", "Left out").line();
        html.element("p", "Claims that others correct or take back:").line();
        html.open("ul").line();
        int shown = report.options().maxRows();
        for (LeftOut one : report.leftOut().stream().limit(shown).toList()) {
            html.open("li").element("code", one.claim().id().text()).text(": " + one.reason());
            html.closeLine();
        }
        if (report.leftOut().size() > shown) {
            html.element("li", "and " + Words.number(report.leftOut().size() - shown) + " more")
                    .line();
        }
        html.close().closeLine();
    }
}
