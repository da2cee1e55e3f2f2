package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.Ref;

/**
 * A comparison laid out to be looked at: subject by subject, the sources down and the questions across, with reasons and with who
 * stands behind each answer.
 *
 * <p>{@link ComparisonText} prints it, {@code ComparisonJson} and {@code ComparisonHtml} write it for programs and as a page. Texts in
 * it are for people and may change in a later version. The order of the dataset's lists changes nothing. Immutable.
 */
public final class ComparisonReport {

    private final Dataset dataset;
    private final @Nullable ClaimedAsOf past;
    private final ComparisonReportOptions options;
    private final Comparison comparison;
    private final int subjectCount;
    private final List<SubjectMatrix> subjects;

    private ComparisonReport(
            Dataset dataset,
            @Nullable ClaimedAsOf past,
            ComparisonReportOptions options,
            Comparison comparison,
            MatrixLayout layout) {
        this.dataset = dataset;
        this.past = past;
        this.options = options;
        this.comparison = comparison;
        subjectCount = layout.subjectCount();
        subjects = layout.subjects();
    }

    /** Returns the comparison of all claims of a dataset. */
    public static ComparisonReport of(Dataset dataset) {
        return of(dataset, ComparisonReportOptions.standard());
    }

    /** Returns the comparison of a dataset's claims; without subjects if nothing is said of what it is to be about. */
    public static ComparisonReport of(Dataset dataset, ComparisonReportOptions options) {
        @Nullable
        ClaimedAsOf past = options.asOf().map(asOf -> asOf.in(dataset)).orElse(null);
        Dataset compared = past == null ? dataset : past.dataset();
        Comparison whole = Comparison.of(compared, options.comparison());
        Comparison comparison =
                options.about().map(ref -> about(whole, compared, ref)).orElse(whole);
        MatrixLayout layout = new MatrixLayout(compared, comparison, options);
        return new ComparisonReport(compared, past, options, comparison, layout);
    }

    private static Comparison about(Comparison whole, Dataset dataset, Ref ref) {
        Optional<Operation> operation =
                dataset.find(ref).filter(Operation.class::isInstance).map(Operation.class::cast);
        return operation.map(whole::aboutWithParts).orElseGet(() -> whole.about(ref));
    }

    /** The dataset; of a look back, with the claims that stood then. */
    public Dataset dataset() {
        return dataset;
    }

    /** What became of the claims by the day that was asked for; empty if none was. */
    public Optional<ClaimedAsOf> past() {
        return Optional.ofNullable(past);
    }

    /** Returns what became of the claims by the day that was asked for, as a sentence; empty if none was. */
    public Optional<String> pastInWords() {
        return past().map(ComparisonReport::inWords);
    }

    private static String inWords(ClaimedAsOf past) {
        String what = past.question().basis() == AsOf.Basis.SAID ? "said" : "published";
        return "As of " + past.question().day() + ": " + past.claims().size() + " claims had been " + what
                + " and stood. Left out: " + past.later().size() + " later ones, "
                + past.superseded().size() + " superseded, " + past.retracted().size() + " retracted, "
                + past.undated().size() + " of no known day.";
    }

    /** What was asked for. */
    public ComparisonReportOptions options() {
        return options;
    }

    /** What was compared, with exact counts. */
    public Comparison comparison() {
        return comparison;
    }

    /** How many claims answer some question. */
    public long claimCount() {
        return comparison
                .answers()
                .all()
                .map(answer -> answer.claim().id())
                .distinct()
                .count();
    }

    /** How many subjects there are; more than {@link #subjects()} if those were too many. */
    public int subjectCount() {
        return subjectCount;
    }

    /** The subjects: operations by time, a series before its first member, and then actors, locations and others. */
    public List<SubjectMatrix> subjects() {
        return subjects;
    }

    /** The claims that were not compared, since others correct them or take them back. */
    public List<LeftOut> leftOut() {
        return comparison.leftOut();
    }
}
