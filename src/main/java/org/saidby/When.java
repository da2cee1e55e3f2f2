package org.saidby;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/**
 * When, as a source put it: a date, the words, and what they are counted from, each of which can be absent.
 *
 * <p>"On Thursday" in an article is the words, the weekday seen from the article's date, and the date that a coder read from
 * it. A time that was told in words alone has no date and loses nothing.
 */
@Value.Immutable
public abstract class When {

    When() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableWhen.builder();
    }

    /**
     * Returns the time of a date or span of dates.
     *
     * @param date an EDTF text such as {@code 2019-09-19}, {@code 2018-11} or {@code 2014/..}
     * @throws org.saidby.edtf.EdtfException if the text is not a valid EDTF date
     */
    public static When on(String date) {
        return on(Edtf.parse(date));
    }

    /** Returns the time of a date or span of dates. */
    public static When on(Edtf date) {
        return builder().date(date).build();
    }

    /**
     * Returns the time of a day.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999
     */
    public static When on(LocalDate day) {
        return on(Edtf.from(day));
    }

    /**
     * Returns a time that was told in words alone.
     *
     * @throws MalformedValueException if the words are blank ({@code value.empty})
     */
    public static When inWords(String words) {
        return builder().words(words).build();
    }

    /** Returns the latest such weekday on or before the day of a document, claim or operation: "on Thursday". */
    public static When weekday(DayOfWeek weekday, Referable seenFrom) {
        return anchored(
                TimeAnchor.builder().to(seenFrom).relation(TimeRelation.AT).weekday(weekday));
    }

    /** Returns a time before something: "before Surt fell". */
    public static When before(Referable anchor) {
        return relative(TimeRelation.BEFORE, anchor);
    }

    /** Returns a time after something: "then". */
    public static When after(Referable anchor) {
        return relative(TimeRelation.AFTER, anchor);
    }

    /** Returns a time some period after something: "five days later", and for a period of months "two months later". */
    public static When after(Referable anchor, Period offset) {
        return anchored(
                TimeAnchor.builder().to(anchor).relation(TimeRelation.AFTER).offset(offset));
    }

    /** Returns a time some period before something: "yesterday" and "last month", seen from a document. */
    public static When before(Referable anchor, Period offset) {
        return anchored(
                TimeAnchor.builder().to(anchor).relation(TimeRelation.BEFORE).offset(offset));
    }

    /** Returns the time from an untold beginning up to something. */
    public static When until(Referable anchor) {
        return relative(TimeRelation.UNTIL, anchor);
    }

    /** Returns the time from something on. */
    public static When since(Referable anchor) {
        return relative(TimeRelation.SINCE, anchor);
    }

    /** Returns the time of something: "at the same time". */
    public static When at(Referable anchor) {
        return relative(TimeRelation.AT, anchor);
    }

    /** Returns the day on which a document was published or an operation was: "today". */
    public static When dayOf(Referable anchor) {
        return during(CalendarUnit.DAY, anchor);
    }

    /** Returns the week, from Monday to Sunday, of a document, claim or operation: "this week". */
    public static When weekOf(Referable anchor) {
        return during(CalendarUnit.WEEK, anchor);
    }

    /** Returns the month of a document, claim or operation: "this month". */
    public static When monthOf(Referable anchor) {
        return during(CalendarUnit.MONTH, anchor);
    }

    /** Returns the year of a document, claim or operation: "this year". */
    public static When yearOf(Referable anchor) {
        return during(CalendarUnit.YEAR, anchor);
    }

    private static When during(CalendarUnit unit, Referable anchor) {
        return anchored(
                TimeAnchor.builder().to(anchor).relation(TimeRelation.AT).unit(unit));
    }

    private static When relative(TimeRelation relation, Referable anchor) {
        return anchored(TimeAnchor.builder().to(anchor).relation(relation));
    }

    private static When anchored(TimeAnchor.Builder anchor) {
        return builder().anchor(anchor.build()).build();
    }

    /** The date or span of dates, as an Extended Date/Time Format value; empty when none can be given. */
    public abstract Optional<Edtf> date();

    /** The words of the source. */
    public abstract Optional<String> words();

    /** Whether some day or all days of the date are meant; empty when not told. */
    public abstract Optional<TimeExtent> extent();

    /** What the time is counted from; empty when it stands alone. */
    public abstract Optional<TimeAnchor> anchor();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this time with the words in which the source gave it. */
    public final When withWords(String words) {
        return toBuilder().words(words).build();
    }

    /**
     * Returns this time with the date that it was read as.
     *
     * @throws org.saidby.edtf.EdtfException if the text is not a valid EDTF date
     */
    public final When withDate(String date) {
        return toBuilder().date(date).build();
    }

    /** Returns this time, meant as one day or some days of its date. */
    public final When someDay() {
        return toBuilder().extent(TimeExtent.SOME_DAY).build();
    }

    /** Returns this time, meant as the whole of its date from the first day to the last. */
    public final When allDays() {
        return toBuilder().extent(TimeExtent.ALL_DAYS).build();
    }

    /**
     * Returns this time with its date counted from its anchor, as a dataset has that.
     *
     * <p>"Five days later" than an operation of 19 September is the 24th, "on Thursday" seen from an article of Friday the 27th is
     * the 26th, "before Surt fell" is some day before the last one on which that can have been. A period of months leads to
     * a month and one of years to a year, unless the anchor tells a unit. The marks of doubt of the anchor's date stay. A date that
     * was coded gives way to the counted one, except in a mere relation such as "before", where it is the narrower one.
     */
    public final ResolvedTime resolveIn(Dataset dataset) {
        return resolve(TimeLookup.in(dataset));
    }

    /** Returns this time with its date counted from its anchor, as {@link #resolveIn(Dataset)} does. */
    public final ResolvedTime resolve(TimeLookup lookup) {
        return TimeResolver.of(lookup).resolve(this);
    }

    /**
     * Returns whether this time and another one have a day in common, as far as their dates and extents tell.
     *
     * <p>A time of some day, and one of which nothing is told, is on one or some of its possible days; a time of all days is on
     * each of them. So two times of "some day in September 2019" may be on two days, which is MAYBE, while all days of September
     * have each of them, which is YES. Intervals and {@code {...}} of which nothing is told are taken for all their days.
     *
     * @return YES if they have a day in common wherever they lie, NO if they have no possible day in common, MAYBE otherwise; UNKNOWN
     *     if an unknown end decides, or one of them has no date
     */
    public final Truth overlaps(When other) {
        return date().isEmpty() || other.date().isEmpty()
                ? Truth.UNKNOWN
                : TimeOverlap.of(date().get(), extent(), other.date().get(), other.extent());
    }

    /**
     * Returns this time in a few English words, such as {@code about 2016}, {@code some day in September 2019}, {@code all of
     * 2018}, {@code 5 days after operation:strike}. They are for people, the same in every locale, and may change in a later
     * version.
     */
    public final String toEnglish() {
        return WhenEnglish.of(this);
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableWhen.builder().from(this);
    }

    @Value.Check
    final void check() {
        words().ifPresent(words -> Texts.requireText("words", words));
    }

    /** Builds {@link When} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link When#date()}. */
        Builder date(Edtf date);

        /** Sets or clears {@link When#date()}. */
        Builder date(Optional<? extends Edtf> date);

        /**
         * Sets {@link When#date()} from its text.
         *
         * @throws org.saidby.edtf.EdtfException if the text is not a valid EDTF date
         */
        default Builder date(String text) {
            return date(Edtf.parse(text));
        }

        /** Sets {@link When#words()}. */
        Builder words(String words);

        /** Sets or clears {@link When#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link When#extent()}. */
        Builder extent(TimeExtent extent);

        /** Sets or clears {@link When#extent()}. */
        Builder extent(Optional<? extends TimeExtent> extent);

        /** Sets {@link When#anchor()}. */
        Builder anchor(TimeAnchor anchor);

        /** Sets or clears {@link When#anchor()}. */
        Builder anchor(Optional<? extends TimeAnchor> anchor);

        /** Sets {@link When#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws MalformedValueException if the words are blank
         */
        When build();
    }
}
