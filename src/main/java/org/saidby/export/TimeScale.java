package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Where days stand on a line on which long gaps are drawn shorter than they are: the distance of two neighbours grows with the logarithm of
 * the days between them.
 */
final class TimeScale {

    private final double left;
    private final double right;
    private final TreeMap<Long, Double> known = new TreeMap<>();

    /** @param days numbers of days from 1970 on; one or more */
    TimeScale(SortedSet<Long> days, double left, double right) {
        this.left = left;
        this.right = right;
        List<Double> steps = new ArrayList<>();
        double total = 0;
        long before = days.first();
        for (long day : days) {
            total += Math.log1p(day - before);
            steps.add(total);
            before = day;
        }
        int i = 0;
        for (long day : days) {
            double share = total == 0 ? 0.5 : steps.get(i++) / total;
            known.put(day, left + share * (right - left));
        }
    }

    /** Returns where a day stands; within a gap in proportion, before the first and after the last day at the ends. */
    double at(long day) {
        Map.Entry<Long, Double> floor = known.floorEntry(day);
        Map.Entry<Long, Double> ceiling = known.ceilingEntry(day);
        if (floor == null || ceiling == null) {
            return floor == null ? left : right;
        }
        long gap = ceiling.getKey() - floor.getKey();
        return gap == 0
                ? floor.getValue()
                : floor.getValue() + (ceiling.getValue() - floor.getValue()) * (day - floor.getKey()) / gap;
    }

    long first() {
        return known.firstKey();
    }

    long last() {
        return known.lastKey();
    }
}
