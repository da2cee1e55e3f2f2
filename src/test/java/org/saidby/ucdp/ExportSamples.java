package org.saidby.ucdp;

import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

/** What small datasets that are written as tables are made of. */
final class ExportSamples {

    static final Location TOWN = Location.builder()
            .id("town")
            .kind(LocationKind.CITY)
            .name("Town")
            .point(Point.ofLatLon(25.5, 13.25))
            .build();

    private static final Source ARMY = Source.of("army", SourceKind.ORGANIZATION, "the army");
    private static final Source RADIO = Source.of("radio", SourceKind.OUTLET, "Radio");

    private ExportSamples() {}

    static Operation.Builder strike() {
        return Operation.builder().id("strike").kind(OperationKind.AIRSTRIKE).when(When.on("2019-09-19"));
    }

    static Claim said(String id, Operation about, Casualties killed, String day) {
        return Claim.that(killed)
                .about(about)
                .saidBy(ARMY, SpeechAct.STATED, When.on(day))
                .reportedBy(RADIO)
                .id(id)
                .build();
    }

    static Dataset.Builder dataset() {
        return Dataset.builder().id("d").addSource(ARMY).addSource(RADIO).addLocation(TOWN);
    }
}
