package org.saidby.example;

import static org.saidby.ActorKind.ARMED_GROUP;
import static org.saidby.ActorKind.PERSON;
import static org.saidby.ActorKind.STATE;
import static org.saidby.ActorKind.STATE_FORCE;

import java.util.List;
import org.saidby.Actor;
import org.saidby.Country;

/** Who acts: those who struck, were struck, helped, or are spoken of. */
public final class Actors {

    /** The armed forces of the United States as a whole: "the military", "the Pentagon". */
    public static final Actor US_MILITARY = Actor.builder()
            .id("us-military")
            .kind(STATE_FORCE)
            .name("the U.S. military")
            .country(Country.of("US"))
            .build();

    /** The command that strikes; the source {@link Sources#AFRICOM} is the same command speaking. */
    public static final Actor US_AFRICA_COMMAND = Actor.builder()
            .id("africom")
            .kind(STATE_FORCE)
            .name("U.S. Africa Command")
            .country(Country.of("US"))
            .partOf(US_MILITARY)
            .build();

    /** The service whose drone flew the latest strike. */
    public static final Actor US_AIR_FORCE = Actor.builder()
            .id("us-air-force")
            .kind(STATE_FORCE)
            .name("the U.S. Air Force")
            .country(Country.of("US"))
            .partOf(US_MILITARY)
            .build();

    /** The Islamic State as a whole. */
    public static final Actor ISLAMIC_STATE = Actor.of("islamic-state", ARMED_GROUP, "Islamic State");

    /** Its branch in Libya. */
    public static final Actor ISIS_LIBYA = Actor.builder()
            .id("isis-libya")
            .kind(ARMED_GROUP)
            .name("ISIS-Libya")
            .country(Country.of("LY"))
            .partOf(ISLAMIC_STATE)
            .build();

    /** The leaders of that branch, not named. */
    public static final Actor ISIS_LEADERS = Actor.builder()
            .id("isis-leaders")
            .kind(ARMED_GROUP)
            .name("leaders of ISIS-Libya")
            .partOf(ISIS_LIBYA)
            .build();

    /** A man who is said to recruit for that branch. That he belongs to it is claimed, so it is not coded here. */
    public static final Actor KHAZMI = Actor.of("khazmi", PERSON, "Malik Khazmi");

    /** Al Qaeda. */
    public static final Actor AL_QAEDA = Actor.of("al-qaeda", ARMED_GROUP, "Al Qaeda");

    /** The Libyan government in Tripoli. */
    public static final Actor GOVERNMENT_IN_TRIPOLI = Actor.builder()
            .id("gna")
            .kind(STATE)
            .name("the Libyan government in Tripoli")
            .country(Country.of("LY"))
            .build();

    /** Niger, the state. */
    public static final Actor NIGER_STATE = Actor.builder()
            .id("niger")
            .kind(STATE)
            .name("Niger")
            .country(Country.of("NE"))
            .build();

    /** The author {@link Sources#WEHREY}, whose own travel is told. */
    public static final Actor FREDERIC_WEHREY = Actor.of("frederic-wehrey", PERSON, "Frederic Wehrey");

    /** Chadian fighters, of whom 218TV's source spoke. */
    public static final Actor CHADIAN_FIGHTERS = Actor.builder()
            .id("chadian-fighters")
            .kind(ARMED_GROUP)
            .name("a group of Chadian fighters")
            .country(Country.of("TD"))
            .build();

    /** A man named among the dead of 19 September. */
    public static final Actor ALI_AL_TABAWI = Actor.of("ali-al-tabawi", PERSON, "Ali Al Tabawi");

    private Actors() {}

    /** Returns all of them. */
    public static List<Actor> all() {
        return List.of(
                US_MILITARY,
                US_AFRICA_COMMAND,
                US_AIR_FORCE,
                ISLAMIC_STATE,
                ISIS_LIBYA,
                ISIS_LEADERS,
                KHAZMI,
                AL_QAEDA,
                GOVERNMENT_IN_TRIPOLI,
                NIGER_STATE,
                FREDERIC_WEHREY,
                CHADIAN_FIGHTERS,
                ALI_AL_TABAWI);
    }
}
