package org.saidby.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.HedgePolicy;
import org.saidby.Id;

/**
 * Checks datasets against the rules of the {@link RuleCatalogue}, some of which the caller may have changed.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Validator {

    private static final Validator STANDARD = builder().build();

    private final Map<String, RuleChange> changes;
    private final Optional<LocalDate> asOf;
    private final boolean hasTexts;
    private final Quotations quotations;
    private final HedgePolicy hedges;
    private final int samplesPerCode;
    private final int samplesInAll;
    private final int excerptsPerCode;
    private final List<RecordRule<?>> rules;
    private final Suppressions suppressions;

    private Validator(Builder builder) {
        changes = new TreeMap<>(builder.changes);
        asOf = Optional.ofNullable(builder.asOf);
        hasTexts = !builder.texts.isEmpty();
        quotations = new Quotations(builder.texts);
        hedges = builder.hedges;
        samplesPerCode = builder.samplesPerCode;
        samplesInAll = builder.samplesInAll;
        excerptsPerCode = builder.excerptsPerCode;
        rules = List.copyOf(builder.rules);
        suppressions = new Suppressions(builder.suppressions, builder.suppressedSeverities);
    }

    /** Returns the validator that runs every rule as the catalogue has it, without a clock and without texts. */
    public static Validator standard() {
        return STANDARD;
    }

    /** Returns a builder that starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Checks a dataset in memory; each entity is one record, and positions have a pointer only. */
    public Report validate(Dataset dataset) {
        Validation validation = start();
        feed("/sources/", dataset.sources(), validation);
        feed("/documents/", dataset.documents(), validation);
        feed("/actors/", dataset.actors(), validation);
        feed("/locations/", dataset.locations(), validation);
        feed("/operations/", dataset.operations(), validation);
        feed("/claims/", dataset.claims(), validation);
        return validation.finish();
    }

    private static void feed(String list, List<? extends Entity> entities, Validation validation) {
        for (int i = 0; i < entities.size(); i++) {
            validation.accept(entities.get(i), new MemoryPlace(list, i), List.of());
        }
    }

    /** Returns a new validation of records that are fed to it one by one. */
    public Validation start() {
        return new Validation(this);
    }

    /** Returns the finding with the severity the caller wants; null when its rule is disabled. */
    @Nullable
    Finding grade(Finding finding) {
        RuleChange change = changes.get(finding.code());
        if (change == null) {
            return finding;
        }
        // an error of a rule that is milder in the catalogue says that there is no value, which no grade can change
        if (finding.severity() == Severity.ERROR && change.from() != Severity.ERROR) {
            return finding;
        }
        return change.to().map(finding::withSeverity).orElse(null);
    }

    Suppressions suppressions() {
        return suppressions;
    }

    boolean isDisabled(String code) {
        RuleChange change = changes.get(code);
        return change != null && change.to().isEmpty();
    }

    List<RuleChange> changes() {
        return List.copyOf(changes.values());
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    boolean hasTexts() {
        return hasTexts;
    }

    Quotations quotations() {
        return quotations;
    }

    HedgePolicy hedges() {
        return hedges;
    }

    /**
     * Returns whether record-local checks hang on what only the caller knows: own rules, a day of checking, texts of documents,
     * another hedge policy. Where not, a reader may leave out what the rules of the catalogue cannot find anything in.
     */
    public boolean needsEveryEntity() {
        return !rules.isEmpty() || asOf.isPresent() || hasTexts || hedges != HedgePolicy.convention();
    }

    List<RecordRule<?>> rules() {
        return rules;
    }

    FindingLog newLog() {
        return new FindingLog(samplesPerCode, samplesInAll, excerptsPerCode, suppressions.all());
    }

    /** Builds {@link Validator}s. Not safe to share between threads. */
    public static final class Builder {

        private final Map<String, RuleChange> changes = new HashMap<>();
        private final Map<Id<Document>, String> texts = new HashMap<>();
        private final List<RecordRule<?>> rules = new ArrayList<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<Severity> suppressedSeverities = new ArrayList<>();
        private @Nullable LocalDate asOf;
        private HedgePolicy hedges = HedgePolicy.convention();
        private int samplesPerCode = 1_000;
        private int samplesInAll = 10_000;
        private int excerptsPerCode = 20;

        private Builder() {}

        /**
         * Leaves a rule out, and says so in the report. A rule of the caller's own is added first.
         *
         * @param reason why, for the reader of the report
         * @throws IllegalArgumentException if there is no such rule, it cannot be disabled because its fault leaves no
         *     value, or the reason is blank
         */
        public Builder disable(String code, String reason) {
            changes.put(code, RuleChange.disabled(code, changeable(code, reason), reason));
            return this;
        }

        /**
         * Gives a rule another severity, and says so in the report. A rule of the caller's own is added first.
         *
         * @param reason why, for the reader of the report
         * @throws IllegalArgumentException if there is no such rule, it cannot be regraded because its fault leaves no
         *     value, or the reason is blank
         */
        public Builder regrade(String code, Severity severity, String reason) {
            changes.put(code, RuleChange.regraded(code, changeable(code, reason), severity, reason));
            return this;
        }

        /**
         * Keeps findings out of the report, which tells how many it were. Of several that mean a finding the first counts; one that
         * was added before changes nothing. A rule of the caller's own is added first.
         *
         * @throws IllegalArgumentException if there is no rule with its code
         */
        public Builder suppress(Suppression suppression) {
            Severity severity = changeable(suppression.code(), suppression.reason());
            if (!suppressions.contains(suppression)) {
                suppressions.add(suppression);
                suppressedSeverities.add(severity);
            }
            return this;
        }

        /**
         * Adds the suppressions and re-gradings of settings, behind those that are there; of two re-gradings of one rule the later
         * counts.
         */
        public Builder settings(RuleSettings settings) {
            settings.changes().forEach(change -> changes.put(change.code(), change));
            settings.suppressions().forEach(this::suppress);
            return this;
        }

        private Severity changeable(String code, String reason) {
            for (RecordRule<?> rule : rules) {
                if (rule.code().equals(code) && !reason.isBlank()) {
                    return rule.severity();
                }
            }
            return RuleCatalogue.changeable(code, reason);
        }

        /** Sets the day of checking; without it {@code time.future} does not run. */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /** Adds the text of a document; without any {@code attribution.quotation-not-in-text} does not run. */
        public Builder text(Id<Document> document, String text) {
            texts.put(document, text);
            return this;
        }

        /** Sets how hedges are read as intervals; the convention unless set. */
        public Builder hedges(HedgePolicy policy) {
            hedges = policy;
            return this;
        }

        /**
         * Sets how many findings a report keeps; 1,000 of a code and 10,000 in all unless set. Counts stay exact.
         *
         * @throws IllegalArgumentException if one is negative
         */
        public Builder samples(int perCode, int inAll) {
            if (perCode < 0 || inAll < 0) {
                throw new IllegalArgumentException("samples are negative: " + Math.min(perCode, inAll));
            }
            samplesPerCode = perCode;
            samplesInAll = inAll;
            return this;
        }

        /**
         * Sets of how many findings of a code and severity, the first ones, a report also keeps what stood in their records; 20 unless set,
         * and never of more than it keeps findings. See {@link Report#excerpts()}.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder excerpts(int perCode) {
            if (perCode < 0) {
                throw new IllegalArgumentException("excerpts are negative: " + perCode);
            }
            excerptsPerCode = perCode;
            return this;
        }

        /**
         * Adds a rule of the caller's own; it runs after those of the catalogue.
         *
         * @throws IllegalArgumentException if its code is in the catalogue, or not dotted lower-kebab
         */
        public Builder rule(RecordRule<?> rule) {
            if (RuleCatalogue.find(rule.code()).isPresent()) {
                throw new IllegalArgumentException("code is taken by the catalogue: " + rule.code());
            }
            if (!Finding.CodeSyntax.isCode(rule.code())) {
                throw new IllegalArgumentException("code is not dotted lower-kebab: " + rule.code());
            }
            rules.add(rule);
            return this;
        }

        /** Returns the validator. */
        public Validator build() {
            return new Validator(this);
        }
    }
}
