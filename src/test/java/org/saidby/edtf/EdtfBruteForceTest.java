package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Checks bounds, days and relations of generated values against their days, one by one, in a window of twenty years. */
class EdtfBruteForceTest {

    private static final int VALUES = 20_000;

    @Test
    void answersLikeTheDaysThemselves() {
        long seed = 20_190_919;
        Random random = new Random(seed);
        ReportedDate other = ReportedDate.random(random);
        for (int i = 0; i < VALUES; i++) {
            ReportedDate one = ReportedDate.random(random);
            Edtf value = Edtf.parse(one.text());
            Edtf against = Edtf.parse(other.text());
            String label = one.text() + " and " + other.text() + ", seed " + seed + ", value " + i;

            assertThat(value).as(label).hasToString(one.text());
            assertThat(value.before(against)).as("before: " + label).isEqualTo(ask(one, other, this::before));
            assertThat(value.after(against)).as("after: " + label).isEqualTo(ask(other, one, this::before));
            assertThat(value.overlaps(against)).as("overlaps: " + label).isEqualTo(ask(one, other, this::overlaps));
            assertThat(value.contains(against)).as("contains: " + label).isEqualTo(ask(one, other, this::contains));
            assertThat(value.sameAs(against)).as("sameAs: " + label).isEqualTo(ask(one, other, this::sameAs));
            checkOrder(value, against, label);
            checkDays(value, one, random, label);
            checkSets(value, one, against, other, label);
            other = one;
        }
    }

    private static void checkOrder(Edtf value, Edtf against, String label) {
        assertThat(Integer.signum(value.compareTo(against)))
                .as(label)
                .isEqualTo(-Integer.signum(against.compareTo(value)));
        assertThat(value.compareTo(against) == 0).as(label).isEqualTo(value.equals(against));
        boolean known = value.earliest().isDay() && against.earliest().isDay();
        if (known && value.before(against) == Truth.YES) {
            assertThat(value).as(label).isLessThan(against);
        }
    }

    private static void checkDays(Edtf value, ReportedDate one, Random random, String label) {
        BitSet narrow = one.sets().get(0);
        value.earliest()
                .day()
                .ifPresent(day -> assertThat(ReportedDate.index(day)).as(label).isEqualTo(narrow.nextSetBit(0)));
        value.latest()
                .day()
                .ifPresent(
                        day -> assertThat(ReportedDate.index(day) + 1).as(label).isEqualTo(narrow.length()));
        int window = ReportedDate.index(ReportedDate.WINDOW_END) + 1;
        for (int i = 0; i < 20; i++) {
            LocalDate day = ReportedDate.WINDOW_START.plusDays(random.nextInt(window));
            Set<Truth> answers = EnumSet.noneOf(Truth.class);
            for (BitSet days : one.sets()) {
                answers.add(days.get(ReportedDate.index(day)) ? Truth.YES : Truth.NO);
            }
            Truth answer = answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
            // of an unknown end only the extremes are sure to have been tried, which is enough
            assertThat(value.contains(day)).as(day + " in " + label).isEqualTo(answer);
        }
    }

    /** Compares the sets of days with the widest that were made; outside the window nothing is looked at. */
    private static void checkSets(Edtf value, ReportedDate one, Edtf against, ReportedDate other, String label) {
        BitSet days = widest(one);
        BitSet both = (BitSet) days.clone();
        both.and(widest(other));
        DaySet common = value.possibleDays().intersection(against.possibleDays());

        assertThat(common.isEmpty()).as(label).isEqualTo(both.isEmpty());
        assertThat(bits(common)).as("common days: " + label).isEqualTo(both);
        assertThat(common.equals(against.possibleDays().intersection(value.possibleDays())))
                .as(label)
                .isTrue();
        assertThat(value.possibleDays().containsAll(common)).as(label).isTrue();
        boolean isFinite = value.earliest().isDay() && value.latest().isDay();
        assertThat(value.possibleDays().count())
                .as("count: " + label)
                .isEqualTo(isFinite ? OptionalLong.of(days.cardinality()) : OptionalLong.empty());
    }

    private static BitSet widest(ReportedDate date) {
        BitSet all = new BitSet();
        date.sets().forEach(all::or);
        return all;
    }

    private static BitSet bits(DaySet days) {
        Edtf window = Edtf.between(Edtf.from(ReportedDate.WINDOW_START), Edtf.from(ReportedDate.WINDOW_END));
        BitSet bits = new BitSet();
        days.intersection(window.possibleDays()).stream().forEach(day -> bits.set(ReportedDate.index(day)));
        return bits;
    }

    private static Truth ask(ReportedDate one, ReportedDate other, BiFunction<BitSet, BitSet, Truth> relation) {
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (BitSet mine : one.sets()) {
            for (BitSet theirs : other.sets()) {
                answers.add(relation.apply(mine, theirs));
            }
        }
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
    }

    private Truth before(BitSet mine, BitSet theirs) {
        boolean some = false;
        boolean all = true;
        for (int day = mine.nextSetBit(0); day >= 0; day = mine.nextSetBit(day + 1)) {
            some |= theirs.nextSetBit(day + 1) >= 0;
            all &= theirs.previousSetBit(day) < 0;
        }
        return all ? Truth.YES : some ? Truth.MAYBE : Truth.NO;
    }

    private Truth overlaps(BitSet mine, BitSet theirs) {
        return mine.intersects(theirs) ? Truth.YES : Truth.NO;
    }

    private Truth contains(BitSet mine, BitSet theirs) {
        BitSet missing = (BitSet) theirs.clone();
        missing.andNot(mine);
        return missing.isEmpty() ? Truth.YES : missing.equals(theirs) ? Truth.NO : Truth.MAYBE;
    }

    private Truth sameAs(BitSet mine, BitSet theirs) {
        if (!mine.intersects(theirs)) {
            return Truth.NO;
        }
        return mine.cardinality() == 1 && mine.equals(theirs) ? Truth.YES : Truth.MAYBE;
    }

    @Test
    void exactlyOneOrderHoldsBetweenTwoDays() {
        List<String> days = List.of("2019-09-18", "2019-09-19", "2019-09-19T10:00:00Z", "2019-09-20?");
        for (String one : days) {
            for (String other : days) {
                Edtf value = Edtf.parse(one);
                Edtf against = Edtf.parse(other);

                assertThat(List.of(value.before(against), value.after(against), value.sameAs(against)))
                        .containsOnlyOnce(Truth.YES)
                        .containsOnly(Truth.YES, Truth.NO);
            }
        }
    }
}
