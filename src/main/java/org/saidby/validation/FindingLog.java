package org.saidby.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Exact counts of findings and, as samples, the first of each code and of all.
 *
 * <p>Each sample carries the number of the record before or in which it was found, so that a later part of an input can be
 * put behind an earlier one and a finding that only both together give lands where one pass would have put it.
 */
final class FindingLog {

    private record Sample(long record, Finding finding) {}

    private final int perCode;
    private final int inAll;
    private final Map<String, Long> byCode = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> sampled = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    /** How many each suppression kept out, by its number. */
    private final long[] suppressed;

    private final List<Suppression> suppressions;

    FindingLog(int perCode, int inAll, List<Suppression> suppressions) {
        this.perCode = perCode;
        this.inAll = inAll;
        this.suppressions = suppressions;
        suppressed = new long[suppressions.size()];
    }

    void add(long record, Finding finding) {
        byCode.merge(finding.code(), 1L, Long::sum);
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        sample(record, finding);
    }

    /** Counts a finding that a suppression kept out. */
    void suppress(int suppression) {
        suppressed[suppression]++;
    }

    private void sample(long record, Finding finding) {
        if (samples.size() < inAll && sampled.getOrDefault(finding.code(), 0) < perCode) {
            sampled.merge(finding.code(), 1, Integer::sum);
            samples.add(new Sample(record, finding));
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
        later.samples.forEach(sample -> all.add(new Sample(sample.record(), rewrite.apply(sample.finding()))));
        between.forEach((record, findings) -> findings.forEach(finding -> {
            byCode.merge(finding.code(), 1L, Long::sum);
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            all.add(new Sample(record, finding));
        }));
        all.sort(Comparator.comparingLong(Sample::record));
        all.forEach(sample -> sample(sample.record() + offset, sample.finding()));
    }

    FindingLog copy() {
        FindingLog copy = new FindingLog(perCode, inAll, suppressions);
        copy.byCode.putAll(byCode);
        copy.bySeverity.putAll(bySeverity);
        copy.sampled.putAll(sampled);
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

    Map<Severity, Long> bySeverity() {
        return bySeverity;
    }

    List<Finding> findings() {
        return samples.stream().map(Sample::finding).toList();
    }
}
