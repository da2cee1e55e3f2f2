package org.saidby.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of findings and, as samples, the first of each code and of all.
 *
 * <p>Each sample carries the number of the record before or in which it was found, so that a later part of an input can be
 * put behind an earlier one and a finding that only both together give lands where one pass would have put it.
 */
final class FindingLog {

    private record Sample(long record, Finding finding, Optional<RecordExcerpt> excerpt) {}

    private final int perCode;
    private final int inAll;
    private final int excerptsPerCode;
    private final Map<String, Long> byCode = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> sampled = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    /** How many each suppression kept out, by its number. */
    private final long[] suppressed;

    private final List<Suppression> suppressions;

    /** By code and severity, so that grave findings are not behind mild ones of the same code. */
    private final Map<String, Integer> excerpted = new HashMap<>();

    /** The last record that was asked for its excerpt, since one with a finding often has more. */
    private @Nullable RecordPlace asked;

    private Optional<RecordExcerpt> answer = Optional.empty();

    FindingLog(int perCode, int inAll, int excerptsPerCode, List<Suppression> suppressions) {
        this.perCode = perCode;
        this.inAll = inAll;
        this.excerptsPerCode = excerptsPerCode;
        this.suppressions = suppressions;
        suppressed = new long[suppressions.size()];
    }

    void add(long record, Finding finding) {
        add(record, finding, null);
    }

    /** Counts a finding that a suppression kept out. */
    void suppress(int suppression) {
        suppressed[suppression]++;
    }

    /** @param place the record, if its excerpt is wanted and there is one */
    void add(long record, Finding finding, @Nullable RecordPlace place) {
        byCode.merge(finding.code(), 1L, Long::sum);
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        sample(record, finding, () -> place == null ? Optional.empty() : ask(place));
    }

    private Optional<RecordExcerpt> ask(RecordPlace place) {
        if (place != asked) {
            asked = place;
            answer = place.excerpt()
                    .filter(excerpt -> excerpt.position().record().isPresent());
        }
        return answer;
    }

    /** Whether a sample gets an excerpt goes by its number alone, so that parts that are put together have the same ones. */
    private void sample(long record, Finding finding, Supplier<Optional<RecordExcerpt>> excerpt) {
        int before = sampled.getOrDefault(finding.code(), 0);
        if (samples.size() < inAll && before < perCode) {
            sampled.put(finding.code(), before + 1);
            int number =
                    excerpted.merge(finding.code() + ' ' + finding.severity().text(), 1, Integer::sum);
            samples.add(new Sample(record, finding, number <= excerptsPerCode ? excerpt.get() : Optional.empty()));
        }
    }

    /**
     * Puts a later log behind this one.
     *
     * @param offset how many records come before the later log's first
     * @param between findings of the later log's records that only both logs together give, by record
     * @param rewrite what becomes of each sample of the later log
     */
    void merge(FindingLog later, long offset, Map<Long, List<Finding>> between, UnaryOperator<Finding> rewrite) {
        later.byCode.forEach((code, count) -> byCode.merge(code, count, Long::sum));
        later.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
        for (int i = 0; i < suppressed.length; i++) {
            suppressed[i] += later.suppressed[i];
        }
        List<Sample> all = new ArrayList<>(later.samples.size());
        later.samples.forEach(
                sample -> all.add(new Sample(sample.record(), rewrite.apply(sample.finding()), sample.excerpt())));
        between.forEach((record, findings) -> findings.forEach(finding -> {
            byCode.merge(finding.code(), 1L, Long::sum);
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            all.add(new Sample(record, finding, Optional.empty()));
        }));
        all.sort(Comparator.comparingLong(Sample::record));
        all.forEach(sample -> sample(sample.record() + offset, sample.finding(), sample::excerpt));
    }

    FindingLog copy() {
        FindingLog copy = new FindingLog(perCode, inAll, excerptsPerCode, suppressions);
        copy.byCode.putAll(byCode);
        copy.bySeverity.putAll(bySeverity);
        copy.sampled.putAll(sampled);
        copy.excerpted.putAll(excerpted);
        copy.samples.addAll(samples);
        System.arraycopy(suppressed, 0, copy.suppressed, 0, suppressed.length);
        return copy;
    }

    /** How many findings each suppression kept out. */
    Map<Suppression, Long> suppressed() {
        Map<Suppression, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < suppressed.length; i++) {
            counts.put(suppressions.get(i), suppressed[i]);
        }
        return counts;
    }

    Map<String, Long> byCode() {
        return byCode;
    }

    /** How many findings there are. */
    long all() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Severity, Long> bySeverity() {
        return bySeverity;
    }

    List<Finding> findings() {
        return samples.stream().map(Sample::finding).toList();
    }

    /** Returns the excerpts by source and record, each once. */
    List<RecordExcerpt> excerpts() {
        Map<String, Map<Long, RecordExcerpt>> bySource = new TreeMap<>();
        for (Sample sample : samples) {
            sample.excerpt()
                    .ifPresent(excerpt -> bySource.computeIfAbsent(
                                    excerpt.position().source(), any -> new TreeMap<>())
                            .putIfAbsent(excerpt.position().record().orElseThrow(), excerpt));
        }
        return bySource.values().stream()
                .flatMap(ofSource -> ofSource.values().stream())
                .toList();
    }
}
