package org.saidby.export;

import java.util.List;

/** Every exporter there is, for what holds of each. */
final class AllExporters {

    static final List<Exporter> LIST = List.of(
            new PlainNames(),
            ClaimsCsv.exporter(),
            ClaimsCsv.exporter(CsvProfile.SPREADSHEET),
            OperationsCsv.exporter(),
            OperationsCsv.exporter(CsvProfile.SPREADSHEET));

    private AllExporters() {}
}
