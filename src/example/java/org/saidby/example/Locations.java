package org.saidby.example;

import static org.saidby.LocationKind.CITY;
import static org.saidby.LocationKind.COUNTRY;
import static org.saidby.LocationKind.REGION;

import java.util.List;
import org.saidby.Country;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Point;

/** Where: Libya, its south, its towns, and two places outside it. */
public final class Locations {

    /** Libya. */
    public static final Location LIBYA = Location.builder()
            .id("libya")
            .kind(COUNTRY)
            .name("Libya")
            .country(Country.of("LY"))
            .build();

    /** The south of Libya, a region without drawn borders. */
    public static final Location SOUTHERN_LIBYA = inLibya("southern-libya", REGION, "southern Libya", LIBYA);

    /** The southwest of Libya, a region without drawn borders. */
    public static final Location SOUTHWEST_LIBYA =
            inLibya("southwest-libya", REGION, "southwest Libya", SOUTHERN_LIBYA);

    /** Murzuq, a town in the southwest. */
    public static final Location MURZUQ = inLibya("murzuq", CITY, "Murzuq", SOUTHWEST_LIBYA).toBuilder()
            .point(Point.ofLatLon(25.904444, 13.897222))
            .build();

    /** Tripoli, the capital. */
    public static final Location TRIPOLI = inLibya("tripoli", CITY, "Tripoli", LIBYA).toBuilder()
            .point(Point.ofLatLon(32.8872, 13.1913))
            .build();

    /** Surt, a town on the coast. */
    public static final Location SURT = inLibya("surt", CITY, "Surt", LIBYA);

    /** Derna, a town in the east. */
    public static final Location DERNA = inLibya("derna", CITY, "Derna", LIBYA);

    /** Bani Walid, a town in the northwest. */
    public static final Location BANI_WALID = inLibya("bani-walid", CITY, "Bani Walid", LIBYA);

    /** Stuttgart, where Africa Command has its headquarters. */
    public static final Location STUTTGART = Location.builder()
            .id("stuttgart")
            .kind(CITY)
            .name("Stuttgart, Germany")
            .country(Country.of("DE"))
            .build();

    /** Niger, the country. */
    public static final Location NIGER = Location.builder()
            .id("niger")
            .kind(COUNTRY)
            .name("Niger")
            .country(Country.of("NE"))
            .build();

    private Locations() {}

    private static Location inLibya(String id, LocationKind kind, String name, Location within) {
        return Location.builder()
                .id(id)
                .kind(kind)
                .name(name)
                .country(Country.of("LY"))
                .within(within)
                .build();
    }

    /** Returns all of them. */
    public static List<Location> all() {
        return List.of(
                LIBYA, SOUTHERN_LIBYA, SOUTHWEST_LIBYA, MURZUQ, TRIPOLI, SURT, DERNA, BANI_WALID, STUTTGART, NIGER);
    }
}
