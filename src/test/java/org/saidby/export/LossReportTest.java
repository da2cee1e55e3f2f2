package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.json.LossJson;
import org.saidby.validation.Finding;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossSample;
import org.saidby.validation.LossText;
import org.saidby.validation.Severity;

/** What an export says that it lost. */
class LossReportTest {

    private static final Exporter EXPORTER = new PlainNames();
    private static final Dataset DATASET = Dataset.builder()
            .id("libya")
            .title("Southern Libya")
            .add(operation("a"), operation("b"), operation("c"), operation("d"))
            .build();

    private static Operation operation(String id) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .label("strike " + id)
                .build();
    }

    private static LossReport losses() throws IOException {
        return EXPORTER.write(DATASET, new ByteArrayOutputStream());
    }

    @Test
    void namesEachAttributeOnceWithTheNumberOfEntitiesAndTheFirstOfThem() throws IOException {
        assertThat(LossText.render(losses())).isEqualTo("""
                dataset.id: only operations have lines (1 entity) [export.left-out]
                    dataset: libya
                dataset.title: only operations have lines (1 entity) [export.left-out]
                    dataset: Southern Libya
                operation.id: a line has the label alone (4 entities) [export.left-out]
                    operation:a: a
                    operation:b: b
                    operation:c: c
                    and 1 more
                operation.kind: a line has the label alone (4 entities) [export.left-out]
                    operation:a: airstrike
                    operation:b: airstrike
                    operation:c: airstrike
                    and 1 more
                plain-names of libya: 4 records written, 4 attributes are not in it as told
                """);
    }

    @Test
    void isJsonForPrograms() throws IOException {
        LossReport report = LossReport.builder()
                .format("plain-names")
                .dataset(DATASET.id())
                .putSetting("policy", "latest")
                .records(1)
                .addLoss(Loss.of(
                        "export.resolved",
                        "claim.casualties.total",
                        "latest",
                        2,
                        List.of(LossSample.of(DATASET.operations().get(0), "8\u0007"))))
                .addLoss(Loss.of(
                        "export.left-out", "dataset.title", "none", 1, List.of(LossSample.ofDataset("Southern Libya"))))
                .libraryVersion("1")
                .build();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LossJson.schema());

        assertThat(LossJson.render(report)).isEqualTo("""
                {
                  "saidbyLosses": "1.0",
                  "libraryVersion": "1",
                  "format": "plain-names",
                  "dataset": "libya",
                  "settings": {
                    "policy": "latest"
                  },
                  "records": 1,
                  "losses": [
                    {
                      "code": "export.resolved",
                      "attribute": "claim.casualties.total",
                      "reason": "latest",
                      "entities": 2,
                      "samples": [
                        {
                          "subject": "operation:a",
                          "text": "8\\u0007"
                        }
                      ]
                    },
                    {
                      "code": "export.left-out",
                      "attribute": "dataset.title",
                      "reason": "none",
                      "entities": 1,
                      "samples": [
                        {
                          "text": "Southern Libya"
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(schema.validate(LossJson.render(report), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(LossJson.render(losses()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void isFindingsToo() throws IOException {
        Finding finding = losses().findings().get(2);

        assertThat(finding.code()).isEqualTo("export.left-out");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).isEqualTo("operation.id: a line has the label alone");
        assertThat(finding.arguments())
                .containsEntry("attribute", "operation.id")
                .containsEntry("entities", "4");
        assertThat(finding.subject()).map(Object::toString).contains("operation:a");
    }

    @Test
    void isEmptyWhereNothingWasLost() {
        LossReport report = LossReport.builder()
                .format("everything")
                .dataset(DATASET.id())
                .records(4)
                .build();

        assertThat(report.isEmpty()).isTrue();
        assertThat(LossText.render(report)).isEqualTo("everything of libya: 4 records written, nothing lost\n");
    }

    @Test
    void anAttributeThatNobodyDecidedOnIsNamedAsLeftOut() {
        LossPlan plan = LossPlan.of("some form")
                .keep("a column", "operation.id")
                .flatten("as text", "operation.when", "operation.participants.actor")
                .keep("a column", "operation.when.date")
                .build();

        assertThat(plan.decision("operation.label").code()).contains("export.left-out");
        assertThat(plan.decision("operation.label").reason()).isEqualTo("some form has no place for it");
        assertThat(plan.decision("operation.when.words").reason()).isEqualTo("as text");
        assertThat(plan.decision("operation.when.date").isKept()).isTrue();
        assertThat(plan.undecided())
                .contains("operation.label", "operation.participants.role", "claim.id", "dataset.title")
                .doesNotContain("operation.id", "operation.when.extent", "operation.participants.actor");
    }

    @Test
    void aPlanKnowsWhichOfItsPathsAreNone() {
        LossPlan plan = LossPlan.of("x")
                .keep("y", "operation.when", "operation.whem", "claim.ids")
                .build();

        assertThat(plan.unknown()).containsExactly("claim.ids", "operation.whem");
    }

    @Test
    void refusesTwoDecisionsOnOneAttributeAndCodesThatAreNoneOfExports() {
        LossPlan.Builder plan = LossPlan.of("x").keep("y", "claim");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.leaveOut("z", "claim"))
                .withMessage("attribute is decided on twice: claim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.lose("ref.unresolved", "z", "source"))
                .withMessage("code is none of an export: ref.unresolved");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loss.of("ref.unresolved", "claim.id", "z", 1, List.of()))
                .withMessage("code is none of an export: ref.unresolved");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loss.of("export.rounded", "claim.id", "z", 0, List.of()))
                .withMessage("loss has 0 entities and 0 samples");
    }

    @Test
    void anExportToAFileReplacesItAsAWhole(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("names.txt");
        Files.writeString(file, "old");

        LossReport losses = EXPORTER.write(DATASET, file);

        assertThat(file).hasContent("strike a\nstrike b\nstrike c\nstrike d");
        assertThat(losses).isEqualTo(losses());
        assertThat(directory).isDirectoryContaining(path -> path.equals(file));
    }
}
