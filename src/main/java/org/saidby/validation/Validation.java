package org.saidby.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saidby.Entity;

/**
 * A validation under way: records go in one by one, a report comes out.
 *
 * <p>For one thread. The parts of an input can be validated on several, each with a validation of the same validator, and
 * merged in the order of the input; the report is the same as that of one pass. What it keeps grows with the number of ids
 * and claims, not with their texts; the catalogue says how much, rule by rule.
 */
public final class Validation {

    private final Validator validator;
    private final RecordRules recordRules;
    private final DatasetFacts facts;
    private final FindingLog log;
    private final List<InputSummary> inputs = new ArrayList<>();
    private final Map<String, Long> sums = new LinkedHashMap<>();
    private final Map<String, RuleNotRun> notRun = new TreeMap<>();
    private final RecordCounts counts = new RecordCounts();

    private Report.Status status = Report.Status.COMPLETE;
    private @Nullable ReadingWatch watch;
    private long nextCall = ReadingWatch.EVERY;

    Validation(Validator validator) {
        this.validator = validator;
        recordRules = new RecordRules(validator);
        facts = new DatasetFacts();
        log = validator.newLog();
        if (validator.asOf().isEmpty()) {
            notRun("time.future", "no day of checking was given");
        }
        if (!validator.hasTexts()) {
            notRun("attribution.quotation-not-in-text", "no text of a document was given");
        }
    }

    /**
     * Takes a record that is one entity. It is rejected if an error is among the reading findings or those of the
     * record-local rules, or if another entity of its kind has its id.
     *
     * @param readingFindings what reading it found
     * @return the record, accepted or rejected, with all findings after re-grading
     */
    public <T extends Entity> ReadRecord<T> accept(T entity, RecordPlace place, List<Finding> readingFindings) {
        return accept(entity, List.of(entity), place, readingFindings);
    }

    /**
     * Takes a record that came to several entities, as in a table; accepted or rejected as a whole.
     *
     * @param value what the record is to the reader's caller
     * @param entities the entities that are this record's own; things that several records share are observed
     */
    public <T> ReadRecord<T> accept(
            T value, List<? extends Entity> entities, RecordPlace place, List<Finding> readingFindings) {
        List<Finding> all = new ArrayList<>(readingFindings);
        for (Entity entity : entities) {
            all.addAll(recordRules.check(entity, place));
        }
        return acceptChecked(value, entities, place, all);
    }

    /** Takes a record whose entities were {@linkplain #check checked} already, with all that was found. */
    public <T> ReadRecord<T> acceptChecked(
            T value, List<? extends Entity> entities, RecordPlace place, List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        boolean isError = log(findings.isEmpty() ? findings : Subjects.given(findings, entities, place), kept, place);
        if (!isError) {
            // a merge has to find them without the records, so none gets an excerpt
            isError = log(facts.duplicates(entities, place), kept, null);
        }
        if (isError) {
            counts.reject();
            return ReadRecord.rejected(place.position(), kept);
        }
        long number = records();
        for (Entity entity : entities) {
            facts.add(number, false, entity, place);
        }
        counts.accept(!kept.isEmpty());
        return ReadRecord.accepted(value, place, kept);
    }

    /** Takes a record of which no value could be made. */
    public <T> ReadRecord<T> reject(InputPosition position, List<Finding> findings) {
        return reject(RecordPlace.of(position), findings);
    }

    /** Takes a record of which no value could be made, and what stands in it. */
    public <T> ReadRecord<T> reject(RecordPlace place, List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        log(findings, kept, place);
        counts.reject();
        return ReadRecord.rejected(place.position(), kept);
    }

    /**
     * Returns what the record-local rules find in an entity, and takes nothing: for readers that pass the findings on with the
     * record.
     *
     * @return the findings, before re-grading
     */
    public List<Finding> check(Entity entity, RecordPlace place) {
        return recordRules.check(entity, place);
    }

    /**
     * Feeds an entity to the dataset-wide rules without counting a record: one that several records share, such as the source of a
     * whole table. The first one of an id counts, and seeing it again is no finding; {@link #check} has what is wrong with it.
     */
    public void observe(Entity entity, RecordPlace place) {
        if (!facts.isHeld(entity)) {
            facts.add(records(), true, entity, place);
        }
    }

    /** Counts a record without content. */
    public void blank() {
        blank(1);
    }

    /** Counts records without content. */
    public void blank(long records) {
        counts.blank(records);
    }

    /** Takes a finding that is not about a record, such as a byte order mark. */
    public void report(Finding finding) {
        log(List.of(finding), new ArrayList<>(), null);
    }

    /** Takes the fault behind which nothing can be read; the report will say stopped. */
    public void stop(Finding fault) {
        report(fault);
        status = Report.Status.STOPPED;
    }

    /** Has somebody look on; replaces who did before. */
    public void watch(ReadingWatch watch) {
        this.watch = watch;
    }

    /** Returns whether reading goes on, which who looks on is asked when it is time; if not, the report will say cancelled. */
    public boolean goesOn() {
        if (watch != null && records() >= nextCall) {
            nextCall = records() + ReadingWatch.EVERY;
            if (!watch.goesOn(counts.progress())) {
                cancel();
            }
        }
        return status != Report.Status.CANCELLED;
    }

    /** Says that no record follows because somebody ended the reading; the report will say cancelled. */
    public void cancel() {
        status = Report.Status.CANCELLED;
    }

    /** Adds to a sum of the report. */
    public void sum(String name, long value) {
        sums.merge(name, value, Math::addExact);
    }

    /** Names an input that was read. */
    public void input(InputSummary input) {
        inputs.add(input);
    }

    /** Says that a rule did not run, and why. */
    public void notRun(String code, String reason) {
        notRun.putIfAbsent(code, RuleNotRun.of(code, reason));
    }

    /**
     * Puts the validation of a later part of the same input behind this one; the later one is used up.
     *
     * @throws IllegalArgumentException if the two are not of the same validator
     */
    public void merge(Validation later) {
        if (later.validator != validator) {
            throw new IllegalArgumentException("validations are of two validators");
        }
        Map<Long, List<Finding>> between = new LinkedHashMap<>();
        DatasetFacts.Merge merge = facts.merge(later.facts, records(), (record, duplicates) -> {
            boolean isError = false;
            for (Finding duplicate : duplicates) {
                @Nullable Finding graded = graded(duplicate, log);
                if (graded != null) {
                    between.computeIfAbsent(record, any -> new ArrayList<>()).add(graded);
                    isError |= graded.severity() == Severity.ERROR;
                }
            }
            return isError;
        });
        log.merge(later.log, records(), between, merge::withFirstHolder);
        counts.add(later.counts, between.keySet(), merge.dropped());
        later.sums.forEach(this::sum);
        inputs.addAll(later.inputs);
        later.notRun.forEach(notRun::putIfAbsent);
        status = status == Report.Status.COMPLETE ? later.status : status;
    }

    /** Returns the report on what was taken so far, with what only the whole dataset can tell. */
    public Report finish() {
        FindingLog whole = log.copy();
        for (DatasetRule rule : DatasetRule.all(validator)) {
            rule.check(facts, finding -> {
                @Nullable Finding graded = graded(finding, whole);
                if (graded != null) {
                    whole.add(Long.MAX_VALUE, graded);
                }
            });
        }
        return report(whole, whole.all() - log.all());
    }

    /** Returns the report on what was taken so far, without the rules that need the whole dataset. */
    public Report soFar() {
        return report(log, 0);
    }

    private Report report(FindingLog findings, long ofWholeDataset) {
        ImmutableReport.Builder report = Report.builder().status(status).inputs(inputs);
        counts.write(report);
        return report.sums(sums)
                .countsByCode(findings.byCode())
                .countsBySeverity(findings.bySeverity())
                .wholeDatasetFindings(ofWholeDataset)
                .findings(findings.findings())
                .excerpts(findings.excerpts())
                .rulesNotRun(notRun.values().stream()
                        .filter(rule -> !validator.isDisabled(rule.code()))
                        .toList())
                .ruleChanges(validator.changes())
                .suppressions(findings.suppressed())
                .libraryVersion(LibraryVersion.TEXT)
                .ruleSetVersion(RuleCatalogue.VERSION)
                .build();
    }

    /** Returns the finding as it is to be told; null when it is not, because its rule is disabled or it is suppressed. */
    private @Nullable Finding graded(Finding finding, FindingLog counting) {
        @Nullable Finding graded = validator.grade(finding);
        int suppression = graded == null ? -1 : validator.suppressions().find(finding);
        if (suppression < 0) {
            return graded;
        }
        counting.suppress(suppression);
        return null;
    }

    private long records() {
        return counts.all();
    }

    private boolean log(List<Finding> findings, List<Finding> kept, @Nullable RecordPlace place) {
        boolean isError = false;
        for (Finding finding : findings) {
            @Nullable Finding graded = graded(finding, log);
            if (graded != null) {
                log.add(records(), graded, place);
                kept.add(graded);
                isError |= graded.severity() == Severity.ERROR;
            }
        }
        return isError;
    }
}
