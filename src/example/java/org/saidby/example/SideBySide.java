package org.saidby.example;

import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.analysis.ComparedPair;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.Judgement;
import org.saidby.analysis.QuestionKind;
import org.saidby.analysis.Verdict;
import org.saidby.validation.Validator;

/** Who agrees with whom: claims that answer one question, two by two. */
final class SideBySide {

    private final Dataset dataset;
    private final Page page;
    private final Comparison comparison;

    SideBySide(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
        comparison = Comparison.of(dataset);
    }

    void tell() {
        page.heading("Who agrees with whom", '=');
        page.line("", "Pairs of claims that answer one question:");
        for (Verdict verdict : Verdict.values()) {
            page.line("  ", verdict + ": " + comparison.count(verdict));
        }
        page.heading("The first strike, by the command and by 218TV", '-');
        compare("x01-killed-8", "x02-killed-10", QuestionKind.TOTAL);
        compare("x01-one-airstrike", "x02-four-airstrikes", QuestionKind.TALLY);
        page.heading("How many strikes there were in Surt", '-');
        compare("s27-nearly-500-in-surt", "x09-495-strikes", QuestionKind.TALLY);
        compare("s27-nearly-500-in-surt", "x10-over-500-strikes", QuestionKind.TALLY);
        page.heading("When and where the latest strike was", '-');
        compare("s01-airstrike-on-thursday", "x07-yesterday-near-murzuq", QuestionKind.TIME);
        compare("s04-place-withheld", "x07-yesterday-near-murzuq", QuestionKind.PLACE);
        page.heading("How far Murzuq is from Tripoli", '-');
        compare("s10-murzuq-south-of-tripoli", "x12-murzuq-south-of-tripoli", QuestionKind.PRESENCE);
        measure();
    }

    private void compare(String first, String second, QuestionKind kind) {
        Claim one = Asking.claim(dataset, first);
        Claim other = Asking.claim(dataset, second);
        for (ComparedPair pair : comparison.between(one, other)) {
            if (pair.first().question().kind() == kind) {
                Judgement judgement = pair.judgement();
                page.line("", judgement.verdict() + " on " + pair.first().question() + ": " + judgement.message());
                page.claim(one);
                page.claim(other);
                page.blank();
            }
        }
    }

    /** That two agree does not make it so: the rules hold distances against the points of both places. */
    private void measure() {
        page.line("", "Each is at odds with the points that the dataset has of the two towns:");
        Validator.standard().validate(dataset).findings().stream()
                .filter(finding -> finding.code().equals("place.distance-contradicts-points"))
                .forEach(finding -> page.line(
                        "  ",
                        finding.subject().orElseThrow() + ": " + finding.message() + " [" + finding.code() + "]"));
    }
}
