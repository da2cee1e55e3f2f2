package org.saidby.edtf;

import java.util.List;

/**
 * Several dates, all of them meant: {@code {1667,1668,1670..1672}}, {@code {1960,1961-12}}, {@code {..1984}}.
 *
 * <p>The relations of {@link Edtf} ask about one possible day, and so about a day of any of the dates.
 */
public final class EdtfAllOf extends EdtfSet {

    EdtfAllOf(String text, List<Edtf> elements) {
        super(text, elements);
    }

    @Override
    public DaySet certainDays() {
        return DaySet.union(elements().stream().map(EdtfAllOf::certainOf).toList());
    }

    /** Of a range all of its days, months or years are meant. */
    private static DaySet certainOf(Edtf element) {
        return element instanceof EdtfInterval ? element.possibleDays() : element.certainDays();
    }
}
