package org.saidby.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What was read and what was found. Counts are exact also where the findings themselves are a sample.
 *
 * <p>The same input and options give an equal report: it holds no time and no path but the names the caller gave.
 */
@Value.Immutable
public abstract class Report {

    Report() {}

    static ImmutableReport.Builder builder() {
        return ImmutableReport.builder();
    }

    /** Whether the input was read to its end. */
    public enum Status {
        /** It was, whatever was found in it. */
        COMPLETE,
        /** Reading ended early, at a fault behind which nothing can be read. */
        STOPPED,
        /** The caller ended the reading, see {@link ReadingWatch}; what follows was not looked at. */
        CANCELLED
    }

    /** Whether the input was read to its end. */
    public abstract Status status();

    /** What was read, in the order of reading. */
    public abstract List<InputSummary> inputs();

    /** Records accepted, rejected and blank together. */
    public abstract long recordsRead();

    /** Records that became values. */
    public abstract long recordsAccepted();

    /**
     * Those of the accepted records in which reading or a record-local rule found something; what only the whole dataset tells
     * does not count, see {@link #wholeDatasetFindings()}.
     */
    public abstract long recordsWithFindings();

    /** Records that did not become values. */
    public abstract long recordsRejected();

    /** Records without content, such as blank lines. */
    public abstract long recordsBlank();

    /** Sums that the reader of a format keeps, by name, in the order in which they were first added to. */
    public abstract Map<String, Long> sums();

    /** How many findings each code has, exact, sorted by code. */
    public abstract Map<String, Long> countsByCode();

    abstract Map<Severity, Long> countsBySeverity();

    /**
     * How many of the findings only the dataset as a whole tells, exact, such as that a number has one interested origin alone; 0 if
     * rules on the whole did not run.
     */
    @Value.Default
    public long wholeDatasetFindings() {
        return 0;
    }

    /** The findings in order, as many as the caps let in; see {@link Validator.Builder#samples(int, int)}. */
    public abstract List<Finding> findings();

    /**
     * What stood in the records of the first findings of each code and severity, by source and record, each record once; see {@link
     * Validator.Builder#excerpts(int)}. A finding that only several records together give has none of its own.
     */
    public abstract List<RecordExcerpt> excerpts();

    @Value.Lazy
    Map<String, Map<Long, RecordExcerpt>> excerptsBySource() {
        Map<String, Map<Long, RecordExcerpt>> bySource = new HashMap<>();
        for (RecordExcerpt excerpt : excerpts()) {
            excerpt.position()
                    .record()
                    .ifPresent(record -> bySource.computeIfAbsent(
                                    excerpt.position().source(), any -> new HashMap<>())
                            .put(record, excerpt));
        }
        return bySource;
    }

    /** Returns what stood in the record that a place lies in; empty when the report does not hold it. */
    public final Optional<RecordExcerpt> excerptAt(InputPosition position) {
        OptionalLong record = position.record();
        return record.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(excerptsBySource()
                        .getOrDefault(position.source(), Map.of())
                        .get(record.getAsLong()));
    }

    /** Rules that did not run, sorted by code. */
    public abstract List<RuleNotRun> rulesNotRun();

    /** Rules that the caller changed, sorted by code. */
    public abstract List<RuleChange> ruleChanges();

    /**
     * How many findings each of the caller's suppressions kept out of this report, exact, in the order in which they were given; 0
     * for one that nothing needed. They count nowhere else.
     */
    public abstract Map<Suppression, Long> suppressions();

    /** The version of the library that made the report. */
    public abstract String libraryVersion();

    /** The version of the rules, {@link RuleCatalogue#VERSION}. */
    public abstract String ruleSetVersion();

    /** Returns how many findings have this severity, exact. */
    public final long count(Severity severity) {
        return countsBySeverity().getOrDefault(severity, 0L);
    }

    /** Returns how many findings have this code, exact. */
    public final long count(String code) {
        return countsByCode().getOrDefault(code, 0L);
    }

    /** Returns how many findings there are in all, exact; {@link #findings()} can hold fewer. */
    public final long countAll() {
        return countsBySeverity().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether the input was read to its end and nothing in it is an error. */
    public final boolean isValid() {
        return status() == Status.COMPLETE && count(Severity.ERROR) == 0;
    }

    @Value.Check
    final void check() {
        if (recordsRead() != recordsAccepted() + recordsRejected() + recordsBlank()) {
            throw new IllegalArgumentException("recordsRead is not accepted + rejected + blank: " + recordsRead());
        }
        if (recordsWithFindings() > recordsAccepted()) {
            throw new IllegalArgumentException("recordsWithFindings is more than accepted: " + recordsWithFindings());
        }
    }
}
