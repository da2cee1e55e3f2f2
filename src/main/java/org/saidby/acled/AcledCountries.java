package org.saidby.acled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Countries as ACLED names them, with their numbers in ISO 3166-1, columns {@code country} and {@code iso}.
 *
 * <p>Names are compared by letters and digits alone, without case and accents. The table is the resource {@code countries.txt}.
 */
final class AcledCountries {

    /** Whether the number and the name of a row are of one country. */
    enum Match {
        YES,
        NO,
        /** The name is in no table, or has no number in ISO 3166-1 and this one is not known to stand for it. */
        UNKNOWN
    }

    private static final AcledCountries TABLE = load();

    private final Map<Integer, String> alphabetic = new HashMap<>();
    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> exact = new HashMap<>();

    private AcledCountries() {}

    /** Returns the two letters of a number: those of ISO 3166-1, or {@code XK} for 383; empty for any other. */
    static Optional<String> alpha2(int iso) {
        return Optional.ofNullable(TABLE.alphabetic.get(iso));
    }

    /** Returns the two letters of a name; empty for what is in no table and for seas and bases, which have none. */
    static Optional<String> alpha2(String name) {
        return Optional.ofNullable(TABLE.country(name)).map(Country::alpha2).filter(code -> !code.equals(Country.NONE));
    }

    /** Returns the least number of two letters; empty for what is in no table. */
    static OptionalInt number(String alpha2) {
        return TABLE.alphabetic.entrySet().stream()
                .filter(entry -> entry.getValue().equals(alpha2))
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    static Match matches(int iso, String name) {
        Country country = TABLE.country(name);
        if (country == null) {
            return Match.UNKNOWN;
        }
        if (country.numbers().contains(iso)) {
            return Match.YES;
        }
        return country.isCoded() ? Match.NO : Match.UNKNOWN;
    }

    private @Nullable Country country(String name) {
        Country found = exact.get(name);
        return found != null ? found : names.get(key(name));
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        boolean isWordEnd = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(isWordEnd && key.length() > 0 ? " " : "").append(c);
                isWordEnd = false;
            } else {
                isWordEnd |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return key.toString();
    }

    private static AcledCountries load() {
        AcledCountries table = new AcledCountries();
        InputStream resource = Objects.requireNonNull(AcledCountries.class.getResourceAsStream("countries.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    table.add(line.split("\\|"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String[] fields) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : fields[1].split(",")) {
            numbers.add(Integer.valueOf(number));
        }
        Country country = new Country(fields[0], List.copyOf(numbers));
        for (int number : numbers) {
            // 0 is what stands where there is no number
            if (number != 0 && alphabetic.put(number, country.alpha2()) != null) {
                throw new IllegalStateException("number stands for two countries: " + number);
            }
        }
        for (int i = 2; i < fields.length; i++) {
            exact.put(fields[i], country);
            Country other = names.putIfAbsent(key(fields[i]), country);
            if (other != null && !other.equals(country)) {
                throw new IllegalStateException("name stands for two countries: " + fields[i]);
            }
        }
    }

    private record Country(String alpha2, List<Integer> numbers) {

        static final String NONE = "-";

        /** Whether ISO 3166-1 has a number for it. */
        boolean isCoded() {
            return !numbers.contains(0);
        }
    }
}
