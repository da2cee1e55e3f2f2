package org.saidby.export;

import java.util.List;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.ucdp.UcdpGed;

/** Every exporter there is, for what holds of each. */
final class AllExporters {

    static final List<Exporter> LIST = List.of(
            new PlainNames(),
            GeoJson.exporter(),
            Stix.exporter(),
            UcdpGed.exporter(Policy.latest()),
            UcdpGed.exporter(Policy.envelope()),
            Acled.exporter(Policy.namedSpeakersOnly().then(Policy.earliest())),
            ClaimsCsv.exporter(),
            ClaimsCsv.exporter(CsvProfile.SPREADSHEET),
            OperationsCsv.exporter(),
            OperationsCsv.exporter(CsvProfile.SPREADSHEET),
            FollowTheMoney.exporter(),
            ProvJson.exporter(),
            ClaimJsonLd.exporter());

    private AllExporters() {}
}
