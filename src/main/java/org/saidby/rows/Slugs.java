package org.saidby.rows;

import java.text.Normalizer;
import java.util.Locale;
import org.saidby.Digest;

/**
 * Ids from names: words that people can read, and 16 digits of a hash that tell names apart.
 *
 * <p>{@code Kiev city} becomes {@code kiev-city-} and the first 8 bytes of the SHA-256 of the exact name in UTF-8, in hexadecimal. The same
 * name has the same id in every file and release; two names differ in the hash even where all their letters are cut away.
 */
public final class Slugs {

    private static final int READABLE = 48;

    private Slugs() {}

    public static String of(String prefix, String name) {
        return of(prefix, name, name);
    }

    /** Returns the id of what needs more than its name to be told apart: the hash is that of the key. */
    public static String of(String prefix, String name, String key) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(prefix);
        int limit = prefix.length() + READABLE;
        boolean isWordEnd = false;
        for (int i = 0; i < ascii.length() && slug.length() < limit; i++) {
            char c = ascii.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(isWordEnd ? "-" : "").append(c);
                isWordEnd = false;
            } else {
                isWordEnd |= Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > prefix.length();
            }
        }
        return slug.append(slug.length() > prefix.length() ? "-" : "")
                .append(hash(key))
                .toString();
    }

    private static String hash(String key) {
        return Digest.sha256(key).value().substring(0, 16);
    }
}
