package org.saidby.export;

import java.net.URI;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.saidby.Country;

/** Countries, languages and addresses in the form that FollowTheMoney takes; empty where it takes none. */
final class FtmCodes {

    private static final Set<String> FORMER_COUNTRIES = Set.of("CSHH", "CSXX", "SUHH", "YUCS");
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");
    private static final Set<String> LANGUAGES = Set.of(
            ("afr ara aze bel ben bos bul cat ces cnr dan deu ell eng est fas fil fin fra heb hin hrv hun hye ind isl ita jpn"
                            + " kan kat kaz khm kir kor lav lit ltz mkd mlt mon msa mya nep nld nor pol por ron rus slk slv"
                            + " spa sqi srp swa swe tgk tgl tuk tur ukr urd uzb zho")
                    .split(" "));

    private FtmCodes() {}

    static Optional<String> country(Country country) {
        boolean isCode = country.isKnown() && country.text().length() == 2;
        return Optional.of(country.text())
                .filter(text -> isCode || FORMER_COUNTRIES.contains(text))
                .map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** Returns a language that documents can be in. */
    static Optional<String> documentLanguage(String tag) {
        return language(tag).filter(LANGUAGES::contains);
    }

    /** Returns the language of a tag, three letters. */
    static Optional<String> language(String tag) {
        try {
            return Optional.of(Locale.forLanguageTag(tag).getISO3Language()).filter(code -> !code.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the three letters tell the tag again. */
    static boolean isLanguageAlone(String tag) {
        return tag.length() == 2 && Locale.forLanguageTag(tag).getLanguage().equals(tag);
    }

    static boolean isUrl(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null
                    && SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && text.equals(uri.toASCIIString())
                    && text.equals(FtmType.URL.clean(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
