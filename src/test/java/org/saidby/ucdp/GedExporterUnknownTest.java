package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.ExportSamples.dataset;
import static org.saidby.ucdp.ExportSamples.strike;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.analysis.Policy;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;

/** What becomes of operations of which the sides or the days are not known. */
class GedExporterUnknownTest {

    private static final String FILLED = "operation.participants.actor: type_of_violence is 2, since the form demands a"
            + " type and not both sides are known (1 entity) [export.filled]";
    private static final Actor ARMY = Actor.of("army", ActorKind.STATE_FORCE, "Army");
    private static final Actor FRONT = Actor.of("front", ActorKind.ARMED_GROUP, "Front");
    private static final Actor CLAN = Actor.of("clan", ActorKind.MILITIA, "Clan");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private LossReport write(Operation operation) throws IOException {
        Dataset dataset = dataset()
                .addActor(ARMY)
                .addActor(FRONT)
                .addActor(CLAN)
                .addOperation(operation)
                .build();
        return UcdpGed.exporter(Policy.latest()).write(dataset, out);
    }

    private String cell(String column) {
        return ExportedTable.of(out.toByteArray()).cell(0, column);
    }

    private static List<String> filled(LossReport report) {
        return report.of("operation.participants.actor", "export.filled").map(Loss::toString).stream()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clash                      | 2 | true
            airstrike                  | 2 | true
            unknown                    | 2 | true
            violence-against-civilians | 3 | false
            """)
    void tellsThatATypeWithoutSidesIsAStandIn(String kind, String type, boolean isFilled) throws IOException {
        LossReport report = write(strike().kind(OperationKind.of(kind)).build());

        assertThat(cell("type_of_violence")).isEqualTo(type);
        assertThat(filled(report)).isEqualTo(isFilled ? List.of(FILLED) : List.of());
    }

    @Test
    void doesNotSayThatATypeWithoutSidesGoesByThem() throws IOException {
        LossReport report = write(strike().build());

        assertThat(report.of("operation.kind"))
                .hasToString("[operation.kind: type_of_violence has no code that says the same (1 entity)"
                        + " [export.recoded]]");
    }

    @Test
    void tellsThatATypeOfOneSideThatIsNoStateIsAStandIn() throws IOException {
        LossReport report = write(strike().participant(FRONT, Role.CONDUCTED).build());

        assertThat(cell("type_of_violence")).isEqualTo("2");
        assertThat(filled(report)).containsExactly(FILLED);
    }

    @Test
    void fillsNothingWhereTheSidesTellTheType() throws IOException {
        LossReport ofAState = write(strike().participant(ARMY, Role.CONDUCTED).build());
        assertThat(cell("type_of_violence")).isEqualTo("1");
        assertThat(filled(ofAState)).isEmpty();
        assertThat(ofAState.of("operation.kind"))
                .hasToString("[operation.kind: type_of_violence goes by who the sides are, and tells nothing of the"
                        + " means (1 entity) [export.recoded]]");

        out.reset();
        LossReport ofTwo = write(strike().participant(FRONT, Role.CONDUCTED)
                .participant(CLAN, Role.TARGETED)
                .build());
        assertThat(cell("type_of_violence")).isEqualTo("2");
        assertThat(filled(ofTwo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX",
                "XXXX-12-25",
                "20XX",
                "XXXX/2019",
                "2019/XXXX",
                "[XXXX,2019]",
                "[..2019]",
                "1950S2",
                "Y999999999",
                "2019-09-19/..",
                "../2019-09-19",
                "2019-09-19/",
                "/2019-09-19"
            })
    void skipsADateThatIsNotKnownToTheDecade(String date) throws IOException {
        LossReport report = write(strike().when(When.on(date)).build());

        assertThat(report.records()).isZero();
        assertThat(report.of("operation.when.date", "export.skipped").map(Loss::toString))
                .hasValue("operation.when.date: the form demands a first and a last day, each known to the decade at"
                        + " least (1 entity) [export.skipped]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201X~         | 2010-01-01 | 2019-12-31
            201X-12-25    | 2010-12-25 | 2019-12-25
            1946/2019     | 1946-01-01 | 2019-12-31
            [1989..1991]  | 1989-01-01 | 1991-12-31
            """)
    void writesADateThatIsKnownToTheDecadeAndTellsItsCode(String date, String start, String end) throws IOException {
        LossReport report = write(strike().when(When.on(date)).build());

        assertThat(cell("date_start")).isEqualTo(start + " 00:00:00.000");
        assertThat(cell("date_end")).isEqualTo(end + " 00:00:00.000");
        assertThat(cell("date_prec")).isEqualTo("5");
        assertThat(report.of("operation.when.date", "export.recoded").map(Loss::toString))
                .hasValue("operation.when.date: date_prec has no code for more than a year; it is 5 (1 entity)"
                        + " [export.recoded]");
    }
}
