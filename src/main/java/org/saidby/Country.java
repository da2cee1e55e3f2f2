package org.saidby;

import java.util.List;
import java.util.Locale;

/**
 * A country or territory by its ISO 3166 code: two letters of part 1, four of part 3 for a former country, or the
 * user-assigned {@code XK} for Kosovo.
 */
public final class Country extends Code {

    private static final CodeList<Country> LIST = new CodeList<>("country", Country::new);

    static {
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted()
                .forEach(LIST::add);
        LIST.add("XK");
        Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream().sorted().forEach(LIST::add);
    }

    private Country(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the country with this code, known or not.
     *
     * @param text the code in capital letters, such as {@code LY}
     * @throws MalformedValueException if the code is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Country of(String text) {
        return LIST.of(text);
    }

    /**
     * The codes that the Java platform knows, and {@code XK}: current ones in alphabetical order, {@code XK}, then former
     * ones; unmodifiable. A newer platform can know more.
     */
    public static List<Country> known() {
        return LIST.known();
    }
}
