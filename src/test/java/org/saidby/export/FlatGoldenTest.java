package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.GoldenText;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

/** The flat tables of the worked example as they are written, and as another parser reads them. */
class FlatGoldenTest {

    private static String written(Exporter exporter, Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> parsed(String table) throws IOException {
        String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    @Test
    void theExampleIsWrittenAsAPersonReadIt() throws IOException {
        GoldenText.check("export/claims.csv", written(ClaimsCsv.exporter(), SouthernLibya.dataset()));
        GoldenText.check("export/operations.csv", written(OperationsCsv.exporter(), SouthernLibya.dataset()));
    }

    @Test
    void theReportNamesWhatIsNotInTheTable() throws IOException {
        LossReport losses =
                ClaimsCsv.exporter(CsvProfile.SPREADSHEET).write(SouthernLibya.dataset(), new ByteArrayOutputStream());

        GoldenText.check("export/claims-losses.txt", LossText.render(losses));
    }

    @ParameterizedTest
    @EnumSource
    void anotherParserReadsTheSameCells(CsvProfile profile) throws IOException {
        for (Dataset dataset :
                List.of(SouthernLibya.dataset(), TestValues.FULL_DATASET, new TestGenerator(5).dataset(60))) {
            DatasetNames names = new DatasetNames(dataset);
            ClaimCells claims = new ClaimCells(names);
            OperationCells operations = new OperationCells(names);

            assertThat(cells(parsed(written(ClaimsCsv.exporter(profile), dataset))))
                    .isEqualTo(expected(ClaimColumns.TABLE, profile, dataset.claims(), claims::write));
            assertThat(cells(parsed(written(OperationsCsv.exporter(profile), dataset))))
                    .isEqualTo(expected(OperationColumns.TABLE, profile, dataset.operations(), operations::write));
        }
    }

    private static List<List<String>> cells(List<CSVRecord> records) {
        return records.stream().map(CSVRecord::toList).toList();
    }

    private static <E extends Entity> List<List<String>> expected(
            FlatTable table, CsvProfile profile, List<E> entities, BiConsumer<E, CellSink> write) {
        List<List<String>> rows = new ArrayList<>(List.of(table.names()));
        for (E entity : entities) {
            FlatCells cells = new FlatCells(table);
            write.accept(entity, cells);
            List<String> row = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                row.add(profile.written(
                        table.columns().get(i), cells.cells().get(i).replace('\0', '\uFFFD')));
            }
            rows.add(row);
        }
        return rows;
    }
}
