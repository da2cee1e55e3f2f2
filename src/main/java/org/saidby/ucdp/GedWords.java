package org.saidby.ucdp;

import java.util.List;

/** The words of columns that hold one of a few. */
final class GedWords {

    /** The regions, which are closed: the dataset covers the earth by these five. */
    static final List<String> REGIONS = List.of("Africa", "Americas", "Asia", "Europe", "Middle East");

    /** How far the coding of an event is, as codebook and public releases have it; candidate releases add words. */
    static final List<String> STATUSES = List.of(
            "Clear",
            "Check Deaths",
            "Check Dyad",
            "Check Type of Violence",
            "Check vague or biased source",
            "Low Confidence");

    /** What coders wrote in place of an original source that the material does not name. */
    static final List<String> UNTOLD_ORIGINS =
            List.of("not specified", "not given", "not stated", "not known", "unspecified", "unknown");

    /** What side B of one-sided violence is called. */
    private static final String CIVILIANS = "Civilians";

    private GedWords() {}

    static boolean isClear(String status) {
        return status.equalsIgnoreCase(STATUSES.get(0));
    }

    static boolean isStatus(String status) {
        return holds(STATUSES, status);
    }

    static boolean isUntoldOrigin(String text) {
        return holds(UNTOLD_ORIGINS, text);
    }

    static boolean isCivilians(String side) {
        return side.equalsIgnoreCase(CIVILIANS);
    }

    private static boolean holds(List<String> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
