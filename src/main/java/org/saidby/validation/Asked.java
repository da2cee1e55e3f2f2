package org.saidby.validation;

import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.Occurrence;
import org.saidby.Tally;

/** To which questions of its kind an assertion answers, as bits; two of one kind that share no bit speak of different things. */
final class Asked {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 4;

    private Asked() {}

    static int of(Assertion assertion) {
        if (assertion instanceof Casualties casualties) {
            return bit(casualties.total().isPresent(), FIRST)
                    | bit(!casualties.parts().isEmpty(), SECOND);
        }
        if (assertion instanceof Tally tally) {
            return bit(tally.count().isPresent(), FIRST)
                    | bit(!tally.superlatives().isEmpty(), SECOND);
        }
        if (assertion instanceof Occurrence occurrence) {
            int told = bit(occurrence.operationKind().isPresent(), FIRST)
                    | bit(occurrence.when().isPresent(), SECOND)
                    | bit(occurrence.place().isPresent(), THIRD);
            // words alone may tell any of them
            return told == 0 ? FIRST | SECOND | THIRD : told;
        }
        return FIRST;
    }

    private static int bit(boolean isAsked, int bit) {
        return isAsked ? bit : 0;
    }
}
