package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.saidby.CountRange;

/** Sums for people: {@code 8 + 11 + 17 = 36}. */
final class SumText {

    private static final int TERMS = 8;

    private SumText() {}

    static String of(List<CountRange> terms, CountRange sum) {
        if (terms.size() > TERMS) {
            return terms.size() + " parts come to " + ValueText.number(sum);
        }
        String added = terms.stream().map(ValueText::number).collect(Collectors.joining(" + "));
        return terms.size() == 1 ? added : added + " = " + ValueText.number(sum);
    }
}
