package org.saidby;

import java.util.List;

/** What a location is. */
public final class LocationKind extends Code {

    private static final CodeList<LocationKind> LIST = new CodeList<>("kind", LocationKind::new);

    /** A country or territory with a code of its own. */
    public static final LocationKind COUNTRY = LIST.add("country");

    /** A part of a country or of several, with or without drawn borders: "southern Libya". */
    public static final LocationKind REGION = LIST.add("region");

    /** A province, district or other administrative division. */
    public static final LocationKind ADMINISTRATIVE = LIST.add("administrative");

    /** A city or town; also a settlement of which the size is not told. */
    public static final LocationKind CITY = LIST.add("city");

    /** A village or hamlet. */
    public static final LocationKind VILLAGE = LIST.add("village");

    /** A place within or outside a town: a compound, a base, a market. */
    public static final LocationKind SITE = LIST.add("site");

    /** A building or installation with a function of its own: a hospital, an airport. */
    public static final LocationKind FACILITY = LIST.add("facility");

    /** A mountain, river, desert or other natural feature. */
    public static final LocationKind NATURAL = LIST.add("natural");

    /** A sea, lake or stretch of coast. */
    public static final LocationKind WATERS = LIST.add("waters");

    /** Nobody said what the location is. */
    public static final LocationKind UNKNOWN = LIST.add("unknown");

    /** It was said what the location is, and no constant fits. */
    public static final LocationKind OTHER = LIST.add("other");

    private LocationKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the kind with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static LocationKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<LocationKind> known() {
        return LIST.known();
    }
}
