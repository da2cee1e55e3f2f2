package org.saidby.edtf;

import java.util.List;

/**
 * One of several dates, nobody says which: {@code [1667,1668,1670..1672]}, {@code [..1760-12-03]}, {@code [1760-12..]}.
 *
 * <p>{@code [..1984]} is 1984 or some earlier year; where something went on from an open beginning until 1984, that is the
 * interval {@code ../1984}.
 */
public final class EdtfOneOf extends EdtfSet {

    EdtfOneOf(String text, List<Edtf> elements) {
        super(text, elements);
    }

    @Override
    public DaySet certainDays() {
        DaySet certain = certainOf(elements().get(0));
        for (Edtf element : elements().subList(1, elements().size())) {
            certain = certain.intersection(certainOf(element));
        }
        return certain;
    }

    /** Of a range one of its days, months or years is meant. */
    private static DaySet certainOf(Edtf element) {
        return element instanceof EdtfInterval ? DaySet.none() : element.certainDays();
    }
}
