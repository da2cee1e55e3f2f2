package org.saidby.analysis;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Ref;

/** What a {@link ComparisonReport} is about and how much of it is laid out. Its counts are exact whatever the limits. */
@Value.Immutable
public abstract class ComparisonReportOptions {

    ComparisonReportOptions() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableComparisonReportOptions.builder();
    }

    /** Returns the options that hold unless others are set. */
    public static ComparisonReportOptions standard() {
        return builder().build();
    }

    /**
     * The thing of which what is said is compared, with the parts of an operation; empty for everything, which is the default.
     */
    public abstract Optional<Ref> about();

    /** The look back by which a dataset is compared as it was claimed by a day; empty for all claims, which is the default. */
    public abstract Optional<AsOf> asOf();

    /**
     * How many subjects are laid out at most, 50 unless set. Those on which claims contradict each other come first, then those with
     * a question that several claims answer.
     */
    @Value.Default
    public int maxSubjects() {
        return 50;
    }

    /** How many questions of a subject, and how many sources, are laid out at most, 60 unless set; chosen likewise. */
    @Value.Default
    public int maxRows() {
        return 60;
    }

    /** How many pairs of answers are told with their reason for each question and verdict at most, 20 unless set. */
    @Value.Default
    public int maxPairs() {
        return 20;
    }

    /** How claims are compared; the standard unless set. */
    @Value.Default
    public ComparisonOptions comparison() {
        return ComparisonOptions.standard();
    }

    @Value.Check
    final void check() {
        if (maxSubjects() < 0 || maxRows() < 1 || maxPairs() < 0) {
            throw new IllegalArgumentException("limit is below its least: maxSubjects 0, maxRows 1, maxPairs 0");
        }
    }

    /** Builds {@link ComparisonReportOptions}. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link ComparisonReportOptions#about()}. */
        Builder about(Ref about);

        /** Sets or clears {@link ComparisonReportOptions#about()}. */
        Builder about(Optional<? extends Ref> about);

        /** Sets {@link ComparisonReportOptions#asOf()}. */
        Builder asOf(AsOf asOf);

        /** Sets or clears {@link ComparisonReportOptions#asOf()}. */
        Builder asOf(Optional<? extends AsOf> asOf);

        /** Sets {@link ComparisonReportOptions#maxSubjects()}. */
        Builder maxSubjects(int maxSubjects);

        /** Sets {@link ComparisonReportOptions#maxRows()}. */
        Builder maxRows(int maxRows);

        /** Sets {@link ComparisonReportOptions#maxPairs()}. */
        Builder maxPairs(int maxPairs);

        /** Sets {@link ComparisonReportOptions#comparison()}. */
        Builder comparison(ComparisonOptions comparison);

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if a limit is negative, or no row is allowed
         */
        ComparisonReportOptions build();
    }
}
