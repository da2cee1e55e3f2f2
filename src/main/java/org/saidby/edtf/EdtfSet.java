package org.saidby.edtf;

import java.util.Collections;
import java.util.List;

/**
 * Dates that are meant together: one of them, {@link EdtfOneOf}, or all of them, {@link EdtfAllOf} (LoC 2019, level 2, Set
 * representation; ISO 8601-2:2019, clause 6).
 *
 * <p>The elements are dates and years, with or without marks and unspecified digits, and ranges written with two dots: {@code
 * 1670..1672}, and at the beginning and the end of the text {@code ..1984} and {@code 1760-12..}. The ends of a range have the
 * same precision, as the days, months or years between them are meant, and no digit of them is left open. No spaces stand in a
 * set. Elements need not be in order; a range must be.
 *
 * <p>The possible days are those of all elements, with the gaps between them: no day of 2019 is one of {@code [2018,2020]}.
 */
public abstract sealed class EdtfSet implements Edtf permits EdtfOneOf, EdtfAllOf {

    private final String text;
    private final List<Edtf> elements;

    /** Takes what a text says; the elements are not changed from here on. */
    EdtfSet(String text, List<Edtf> elements) {
        this.text = text;
        this.elements = Collections.unmodifiableList(elements);
    }

    /**
     * The elements in their order, at least one: each an {@link EdtfDate}, an {@link EdtfYear}, or for a range an {@link
     * EdtfInterval}, as {@code 1670/1672} for {@code 1670..1672} and {@code ../1984} for {@code ..1984}; unmodifiable.
     */
    public final List<Edtf> elements() {
        return elements;
    }

    @Override
    public final int level() {
        return 2;
    }

    @Override
    public final Bound earliest() {
        return possibleDays().first();
    }

    @Override
    public final Bound latest() {
        return possibleDays().last();
    }

    @Override
    public final DaySet possibleDays() {
        return DaySet.union(elements.stream().map(Edtf::possibleDays).toList());
    }

    /** Returns whether any element is marked uncertain. */
    @Override
    public final boolean isUncertain() {
        return elements.stream().anyMatch(Edtf::isUncertain);
    }

    /** Returns whether any element is marked approximate. */
    @Override
    public final boolean isApproximate() {
        return elements.stream().anyMatch(Edtf::isApproximate);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof EdtfSet that && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return text;
    }

    /** Writes elements as they stand between brackets; a range with its two dots. */
    static String join(String open, List<? extends Edtf> elements, String close) {
        StringBuilder text = new StringBuilder(open);
        for (Edtf element : elements) {
            text.append(text.length() == 1 ? "" : ",");
            boolean isRange = element instanceof EdtfInterval interval && interval.hasTwoDates();
            text.append(isRange ? element.toString().replace("/", EdtfInterval.OPEN) : EdtfInterval.asEnd(element));
        }
        return text.append(close).toString();
    }
}
