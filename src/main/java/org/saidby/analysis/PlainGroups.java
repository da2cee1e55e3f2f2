package org.saidby.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.saidby.CountRange;
import org.saidby.Ref;
import org.saidby.When;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.EdtfDateTime;

/**
 * Counts the pairs of groups of which nothing but their values decides: numbers and days are sorted, and of texts and of things every two
 * stand alike to each other.
 */
final class PlainGroups {

    /** What can be counted without holding every two against each other. */
    enum Form {
        NUMBERS,
        DAYS,
        MOMENTS,
        CLOCKS,
        TEXT,
        THING,
        NONE
    }

    /**
     * What has to overlap for two values to go together.
     *
     * @param other what tells apart values of one stretch
     */
    private record Stretch(long first, long last, Object other) {}

    private PlainGroups() {}

    static Form formOf(AnswerGroup group) {
        Sense sense = group.sense();
        if (sense.isDenied() || sense.span() != null) {
            return Form.NONE;
        }
        if (sense.value() instanceof Sense.Number number) {
            return number.noneReported() || number.denial() || number.included() ? Form.NONE : Form.NUMBERS;
        }
        if (sense.value() instanceof When time) {
            return formOf(time);
        }
        return sense.value() instanceof String ? Form.TEXT : sense.value() instanceof Ref ? Form.THING : Form.NONE;
    }

    private static Form formOf(When time) {
        if (time.date().orElse(null) instanceof EdtfDateTime moment) {
            return Moments.isFixed(moment) ? Form.MOMENTS : Form.CLOCKS;
        }
        boolean isMarked = time.date().filter(TimeDoubt::isMarked).isPresent();
        return !isMarked && isStretch(time) ? Form.DAYS : Form.NONE;
    }

    /** Whether the possible days follow one another from a first one to a last one. */
    private static boolean isStretch(When time) {
        return time.date()
                .map(date -> date.possibleDays())
                .filter(days -> days.first().isDay()
                        && days.last().isDay()
                        && days.count().orElse(-1)
                                == day(days.last().day()) - day(days.first().day()) + 1)
                .isPresent();
    }

    private static long day(Optional<LocalDate> day) {
        return day.orElseThrow().toEpochDay();
    }

    static Form commonest(List<AnswerGroup> groups) {
        Map<Form, Integer> numbers = new EnumMap<>(Form.class);
        groups.forEach(group -> numbers.merge(formOf(group), 1, Integer::sum));
        numbers.put(Form.NONE, 0);
        return numbers.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Form.NONE);
    }

    /** Hands on how many pairs between different groups of one form have which verdict. */
    static void count(Form form, List<AnswerGroup> groups, BiConsumer<Verdict, Long> taker) {
        switch (form) {
            case NUMBERS, DAYS, MOMENTS, CLOCKS -> countStretches(groups, taker);
            case TEXT -> taker.accept(Verdict.NOT_COMPARABLE, pairs(groups));
            case THING -> taker.accept(Verdict.COMPATIBLE, pairs(groups));
            case NONE -> {}
        }
    }

    private static long pairs(List<AnswerGroup> groups) {
        long all = 0;
        long squares = 0;
        for (AnswerGroup group : groups) {
            long size = group.answers().size();
            all += size;
            squares += size * size;
        }
        return (all * all - squares) / 2;
    }

    /** For each stretch, those that end before it begins are apart from it, and all others overlap it or are the same. */
    private static void countStretches(List<AnswerGroup> groups, BiConsumer<Verdict, Long> taker) {
        List<AnswerGroup> byEnd = groups.stream()
                .sorted(Comparator.comparingLong(group -> stretch(group).last()))
                .toList();
        long[] ends = byEnd.stream().mapToLong(group -> stretch(group).last()).toArray();
        long[] before = new long[ends.length + 1];
        Map<Stretch, Long> told = new HashMap<>();
        long same = 0;
        long apart = 0;
        for (int i = 0; i < ends.length; i++) {
            long size = byEnd.get(i).answers().size();
            before[i + 1] = before[i] + size;
            same += size * told.merge(stretch(byEnd.get(i)), size, Long::sum) - size * size;
        }
        for (AnswerGroup group : groups) {
            apart += group.answers().size()
                    * before[firstAtLeast(ends, stretch(group).first())];
        }
        taker.accept(Verdict.CONTRADICT, apart);
        taker.accept(Verdict.AGREE, same);
        taker.accept(Verdict.COMPATIBLE, pairs(groups) - apart - same);
    }

    private static int firstAtLeast(long[] ends, long number) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Stretch stretch(AnswerGroup group) {
        if (group.sense().value() instanceof When time) {
            if (time.date().orElseThrow() instanceof EdtfDateTime moment) {
                // less than a day apart
                long second = Moments.seconds(moment);
                return new Stretch(second, second + Moments.SECONDS_PER_DAY - 1, Optional.empty());
            }
            DaySet days = time.date().orElseThrow().possibleDays();
            return new Stretch(day(days.first().day()), day(days.last().day()), time.extent());
        }
        Sense.Number number = (Sense.Number) group.sense().value();
        CountRange range = number.range();
        return new Stretch(range.min(), range.max().orElse(Long.MAX_VALUE), number.derived());
    }
}
