package org.saidby.example;

import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.OperationKind.OTHER;
import static org.saidby.OperationKind.SERIES;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.TARGETED;
import static org.saidby.example.Actors.AL_QAEDA;
import static org.saidby.example.Actors.ISIS_LIBYA;
import static org.saidby.example.Actors.ISLAMIC_STATE;
import static org.saidby.example.Actors.US_AFRICA_COMMAND;
import static org.saidby.example.Actors.US_MILITARY;
import static org.saidby.example.Locations.LIBYA;
import static org.saidby.example.Locations.MURZUQ;
import static org.saidby.example.Locations.SOUTHERN_LIBYA;
import static org.saidby.example.Locations.SOUTHWEST_LIBYA;
import static org.saidby.example.Locations.SURT;

import java.util.List;
import org.saidby.ExternalId;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.When;

/** What happened, as coded to tell one event from another. What was said about it is in the claims. */
public final class Operations {

    /** When the strikes in Surt took place: from some month of 2016 to some month of 2016. */
    static final String SOME_MONTHS_OF_2016 = "2016-XX/2016-XX";

    /** The three strikes of September 2019. */
    public static final Operation STRIKES_2019_09 = Operation.builder()
            .id("strikes-2019-09")
            .kind(SERIES)
            .label("the strikes of September 2019")
            .when(When.on("2019-09-19/2019-09-26"))
            .place(Place.area(SOUTHERN_LIBYA))
            .participant(US_AFRICA_COMMAND, CONDUCTED)
            .participant(ISIS_LIBYA, TARGETED)
            .build();

    /** The strike of 19 September. */
    public static final Operation STRIKE_19 = Operation.builder()
            .id("strike-2019-09-19")
            .kind(AIRSTRIKE)
            .label("the strike of 19 September")
            .when(When.on("2019-09-19"))
            .place(Place.named(MURZUQ).inPart("a compound"))
            .participant(US_AFRICA_COMMAND, CONDUCTED)
            .participant(ISIS_LIBYA, TARGETED)
            .partOf(STRIKES_2019_09)
            .addExternalId(ExternalId.of("ucdp-ged", "304527"))
            .build();

    /** The strike of 24 September. */
    public static final Operation STRIKE_24 = Operation.builder()
            .id("strike-2019-09-24")
            .kind(AIRSTRIKE)
            .label("the strike of 24 September")
            .when(When.on("2019-09-24"))
            .place(Place.sameAreaAs(STRIKE_19))
            .participant(US_AFRICA_COMMAND, CONDUCTED)
            .participant(ISIS_LIBYA, TARGETED)
            .partOf(STRIKES_2019_09)
            .build();

    /** The strike of 26 September, the latest. */
    public static final Operation STRIKE_26 = Operation.builder()
            .id("strike-2019-09-26")
            .kind(AIRSTRIKE)
            .label("the strike of 26 September")
            .when(When.on("2019-09-26"))
            .place(Place.withheldWithin(SOUTHWEST_LIBYA))
            .participant(US_AFRICA_COMMAND, CONDUCTED)
            .participant(ISIS_LIBYA, TARGETED)
            .partOf(STRIKES_2019_09)
            .build();

    /** The strikes of 2018, of which the dataset knows two. */
    public static final Operation STRIKES_2018 = Operation.builder()
            .id("strikes-2018")
            .kind(SERIES)
            .label("the strikes of 2018")
            .when(When.on("2018"))
            .place(Place.area(LIBYA))
            .participant(US_MILITARY, CONDUCTED)
            .participant(ISLAMIC_STATE, TARGETED)
            .participant(AL_QAEDA, TARGETED)
            .build();

    /** The strike of March 2018. */
    public static final Operation STRIKE_2018_03 = Operation.builder()
            .id("strike-2018-03")
            .kind(AIRSTRIKE)
            .label("the drone strike of March 2018")
            .when(When.on("2018-03").someDay())
            .place(Place.area(SOUTHERN_LIBYA))
            .participant(US_MILITARY, CONDUCTED)
            .participant(AL_QAEDA, TARGETED)
            .partOf(STRIKES_2018)
            .build();

    /** The strike of November 2018; at whom it was aimed is not told. */
    public static final Operation STRIKE_2018_11 = Operation.builder()
            .id("strike-2018-11")
            .kind(AIRSTRIKE)
            .label("the attack of November 2018")
            .when(When.on("2018-11").someDay())
            .place(Place.area(LIBYA))
            .participant(US_MILITARY, CONDUCTED)
            .partOf(STRIKES_2018)
            .build();

    /** The campaign in Surt in 2016, whose strikes the dataset does not hold one by one. */
    public static final Operation SURT_2016 = Operation.builder()
            .id("surt-2016")
            .kind(SERIES)
            .label("the strikes in Surt in 2016")
            .when(When.on(SOME_MONTHS_OF_2016))
            .place(Place.named(SURT))
            .participant(US_MILITARY, CONDUCTED)
            .participant(ISIS_LIBYA, TARGETED)
            .build();

    /** Strikes before these, of which nothing more is told. */
    public static final Operation EARLIER_STRIKES = Operation.builder()
            .id("earlier-strikes")
            .kind(SERIES)
            .label("earlier strikes")
            .build();

    /** The fall of Surt, to which no date is given. */
    public static final Operation FALL_OF_SURT = Operation.builder()
            .id("fall-of-surt")
            .kind(OTHER)
            .label("the fall of Surt")
            .place(Place.named(SURT))
            .build();

    private Operations() {}

    /** Returns all of them: each series before its members. */
    public static List<Operation> all() {
        return List.of(
                STRIKES_2019_09,
                STRIKE_19,
                STRIKE_24,
                STRIKE_26,
                STRIKES_2018,
                STRIKE_2018_03,
                STRIKE_2018_11,
                SURT_2016,
                EARLIER_STRIKES,
                FALL_OF_SURT);
    }
}
