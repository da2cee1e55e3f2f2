package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.When;
import org.saidby.analysis.Policy;
import org.saidby.validation.LossReport;

/** What becomes of the cells that operations carry along since they were read. */
class GedGivenBackTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private LossReport write(Dataset dataset, Policy policy) throws IOException {
        return UcdpGed.exporter(policy).write(dataset, out);
    }

    private ExportedTable table() {
        return ExportedTable.of(out.toByteArray());
    }

    private String row(String... columns) {
        return String.join(
                "|",
                List.of(columns).stream().map(column -> table().cell(0, column)).toList());
    }

    @Test
    void givesBackTheCellsOfARow() throws IOException {
        String text = TestRows.table(TestRows.row(
                "active_year",
                "True",
                "date_prec",
                "2",
                "low",
                "9",
                "source_office",
                "A;B;A",
                "where_prec",
                "7",
                "side_b",
                " Y "));

        write(kept(text), Policy.latest());

        assertThat(table()).isEqualTo(ExportedTable.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind  | type_of_violence | 1
            when  | date_prec        | 3
            place | where_prec       | ''
            best  | best             | 5
            """)
    void theModelCountsWhereItWasChanged(String part, String column, String cell) throws IOException {
        String text = TestRows.table(TestRows.row("date_prec", "2"));
        UnaryOperator<Operation> change = operation -> switch (part) {
            case "kind" -> operation.toBuilder().kind(OperationKind.AIRSTRIKE).build();
            case "when" -> operation.toBuilder().when(When.on("2019-09-20~")).build();
            case "place" -> operation.toBuilder().place(Place.unknown()).build();
            default -> operation;
        };
        Dataset before = kept(text);
        Dataset.Builder after = before.toBuilder()
                .operations(before.operations().stream().map(change).toList());
        if (part.equals("best")) {
            Claim claim = before.claims().get(0);
            after.claims(List.of(claim.toBuilder()
                    .assertion(Casualties.killed(Count.exactly(5)))
                    .build()));
        }

        LossReport report = write(after.build(), Policy.latest());

        assertThat(row(column, "region", "conflict_name"))
                .isEqualTo(cell + "|" + (part.equals("place") ? "" : "Africa") + "|Xland: Government");
        // what the numbers were is held by the model alone
        assertThat(report.of("operation.extensions", "export.left-out").isPresent())
                .isEqualTo(!part.equals("best"));
    }

    private static Dataset kept(String text) throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder().keepCells(true).build();
        return UcdpGed.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv", options)
                .value()
                .orElseThrow();
    }
}
