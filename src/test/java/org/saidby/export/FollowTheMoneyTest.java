package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Claim;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.GoldenText;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.example.SouthernLibya;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class FollowTheMoneyTest {

    private LossReport losses = LossReport.builder()
            .format("none")
            .dataset(TestValues.MINIMAL_DATASET.id())
            .records(0)
            .build();

    private byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses = FollowTheMoney.exporter().write(dataset, out);
        return out.toByteArray();
    }

    private FtmRules read(Dataset dataset) throws IOException {
        return FtmRules.check(bytes(dataset));
    }

    private static Dataset.Builder dataset() {
        return Dataset.builder().id("d");
    }

    private List<String> lost() {
        return losses.losses().stream().map(Loss::toString).toList();
    }

    @Test
    void theExampleIsTheOneThatIsKept() throws IOException {
        byte[] bytes = bytes(SouthernLibya.dataset());

        FtmRules.check(bytes).checkChains(SouthernLibya.dataset());
        GoldenText.check("export/southern-libya.ftm.jsonl", new String(bytes, StandardCharsets.UTF_8));
        GoldenText.check(
                "export/southern-libya.ftm.losses.txt",
                LossText.render(losses).replace(losses.libraryVersion(), "VERSION"));
    }

    static List<Dataset> datasets() {
        return Stream.concat(
                        Stream.of(TestValues.FULL_DATASET, TestValues.MINIMAL_DATASET),
                        LongStream.range(0, 12).mapToObj(seed -> new TestGenerator(seed).dataset(40)))
                .toList();
    }

    @Test
    void theLibraryKeepsEveryPropertyOfEveryDatasetAndTheChainsCanBeFollowed() throws IOException {
        for (Dataset dataset : datasets()) {
            read(dataset).checkChains(dataset);
        }
    }

    @Test
    void theLibraryKeepsEveryPropertyOfARealFile() throws IOException {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder).resolve("ucdp-ged/hdx-bangladesh-19.1.csv");
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with " + file.getFileName());
        Dataset dataset = UcdpGed.read(file).value().orElseThrow();

        FtmRules read = read(dataset);

        read.checkChains(dataset);
        assertThat(read.entities().values().stream()
                        .filter(entity -> entity.getSchema().getName().equals("Event")))
                .hasSameSizeAs(dataset.operations());
        assertThat(losses.of("claim.id")).isEmpty();
    }

    @Test
    void anEmptyDatasetIsAFolderAndLosesNothing() throws IOException {
        Dataset empty =
                Dataset.builder().id("Libya(d\u00e9j\u00e0)").title("none").build();

        byte[] bytes = bytes(empty);

        FtmRules.check(bytes);
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("""
                {"canonical_id":"ID","entity_id":"ID","prop":"id","prop_type":"id","schema":"Folder","value":"ID",\
                "dataset":"libya_d_j","origin":"record","original_value":"dataset:Libya(d\u00e9j\u00e0)",\
                "external":false,"id":"b1c2b18c67d12c2658398003b2c5830b6fb8e741"}
                {"canonical_id":"ID","entity_id":"ID","prop":"fileName","prop_type":"string","schema":"Folder",\
                "value":"Libya(d\u00e9j\u00e0)","dataset":"libya_d_j","origin":"record","external":false,\
                "id":"4e66bc85a54404e98a3d359788d997a1e13efb6d"}
                {"canonical_id":"ID","entity_id":"ID","prop":"title","prop_type":"string","schema":"Folder",\
                "value":"none","dataset":"libya_d_j","origin":"record","external":false,\
                "id":"b8a4b93dfad00fbb7f99850814798d628b7ffb61"}
                """.replace(
                        "ID", "sha1.92b02944d354c726d49d3c93edefd8d7d0e1bbce.dataset"));
        assertThat(losses.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"prop\":\"title\"', '\"prop\":\"titel\"'",
        "'\"prop_type\":\"string\"', '\"prop_type\":\"text\"'",
        "'\"schema\":\"Folder\"', '\"schema\":\"Person\"'",
        "'\"value\":\"none\"', '\"value\":\"nothing\"'",
        "'\"value\":\"none\"', '\"value\":\" none\"'",
        "'\"prop\":\"fileName\"', '\"prop\":\"author\"'",
    })
    void whatTheLibraryWouldLoseIsRefused(String right, String wrong) throws IOException {
        String text = new String(bytes(dataset().title("none").build()), StandardCharsets.UTF_8);

        assertThat(text).contains(right);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> FtmRules.check(text.replace(right, wrong).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePageTellsOfEverySchema() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/exports.md"));

        assertThat(read(TestValues.FULL_DATASET).entities().values())
                .extracting(entity -> entity.getSchema().getName())
                .contains("Folder", "PublicBody")
                .allSatisfy(schema -> assertThat(page).contains("`" + schema + "`"));
    }

    @Test
    void writesAFileAndSaysSo(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("libya.jsonl");

        LossReport report = FollowTheMoney.exporter().write(SouthernLibya.dataset(), file);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(SouthernLibya.dataset()));
        assertThat(report).isEqualTo(losses);
        assertThat(report.records()).isEqualTo(Files.readAllLines(file).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019-09-26           | 2019-09-26 | -          | -          | -",
                "2019-09              | 2019-09    | -          | -          | -",
                "2019                 | 2019       | -          | -          | -",
                "2019-09-26?          | 2019-09-26 | -          | -          | -",
                "2019-09-26T10:00:00Z | 2019-09-26 | -          | -          | -",
                "2019-09-19/2019-09-26 | -         | 2019-09-19 | 2019-09-26 | -",
                "2019-09-19/..        | -          | 2019-09-19 | -          | -",
                "../2019-09-26        | -          | -          | 2019-09-26 | -",
                "[2019-09-19,2019-09-26] | -       | 2019-09-19 | 2019-09-26 | -",
                "201X                 | -          | 2010-01-01 | 2019-12-31 | -",
                "0476                 | -          | -          | -          | date: 0476",
                "-0044                | -          | -          | -          | date: -0044",
            })
    void datesAreDaysMonthsOrYearsOrTheFirstAndTheLastDay(
            String told, String date, String start, String end, String note) throws IOException {
        Operation operation = Operation.builder()
                .id("o")
                .label("o")
                .kind(OperationKind.CLASH)
                .when(When.on(told))
                .build();

        FtmRules read = read(dataset().add(operation).build());

        var event = read.entity("d.operation.o");
        assertThat(FtmRules.values(event, "date"))
                .isEqualTo(Stream.ofNullable(date).toList());
        assertThat(FtmRules.values(event, "startDate"))
                .isEqualTo(Stream.ofNullable(start).toList());
        assertThat(FtmRules.values(event, "endDate"))
                .isEqualTo(Stream.ofNullable(end).toList());
        assertThat(FtmRules.values(event, "notes"))
                .isEqualTo(Stream.ofNullable(note).toList());
        assertThat(lost()).isEmpty();
    }

    @Test
    void theDateOfADocumentIsTheLeastThatHoldsAllOfIt() throws IOException {
        Document one = Document.builder()
                .id("one")
                .published(Edtf.parse("2019-09-19/2019-09-26"))
                .build();
        Document two =
                Document.builder().id("two").published(Edtf.parse("2019/2020")).build();

        FtmRules read = read(dataset().add(one, two).build());

        assertThat(FtmRules.values(read.entity("d.document.one"), "publishedAt"))
                .containsExactly("2019-09");
        assertThat(FtmRules.values(read.entity("d.document.two"), "notes")).containsExactly("published: 2019/2020");
    }

    @Test
    void aPlaceThatIsWithheldOrPartOfOneHasNoAddress() throws IOException {
        Location area = Location.of("area", LocationKind.REGION, "Fezzan");
        Operation withheld = at("withheld", Place.withheldWithin(area));
        Operation part = at("part", Place.named(area).inPart("southwest"));
        Operation whole = at("whole", Place.named(area));

        FtmRules read = read(dataset().add(area, withheld, part, whole).build());

        assertThat(FtmRules.values(read.entity("d.operation.whole"), "addressEntity"))
                .containsExactly("d.location.area");
        assertThat(FtmRules.values(read.entity("d.operation.withheld"), "location"))
                .isEmpty();
        for (String id : List.of("withheld", "part")) {
            assertThat(FtmRules.values(read.entity("d.operation." + id), "addressEntity"))
                    .isEmpty();
            assertThat(FtmRules.values(read.entity("d.operation." + id + ".place"), "role"))
                    .containsExactly("somewhere in");
        }
    }

    private static Operation at(String id, Place place) {
        return Operation.builder()
                .id(id)
                .label(id)
                .kind(OperationKind.CLASH)
                .place(place)
                .build();
    }

    @Test
    void whatTheDatasetDoesNotHoldHasAStandIn() throws IOException {
        Claim claim = Claim.that(Response.of(ResponseKind.DECLINED_TO_COMMENT))
                .about(Operation.builder().id("none").kind(OperationKind.CLASH).build())
                .saidBy(Source.of("nobody", SourceKind.PERSON, "N"), SpeechAct.STATED)
                .id("c")
                .build();
        Dataset dataset = dataset().add(claim).build();

        FtmRules read = read(dataset);

        read.checkChains(dataset);
        assertThat(FtmRules.values(read.entity("d.source.nobody"), "name")).containsExactly("source:nobody");
        assertThat(FtmRules.values(read.entity("d.operation.none"), "notes"))
                .containsExactly("not held by the dataset");
        assertThat(losses.of("claim.about")).extracting(Loss::code).containsExactly("export.filled");
        assertThat(losses.of("claim.attribution.chain.source"))
                .extracting(Loss::code)
                .containsExactly("export.filled");
    }

    @Test
    void ofTwoWithOneIdTheFirstIsWritten() throws IOException {
        FtmRules read = read(dataset()
                .add(Actor.of("a", ActorKind.PERSON, "one"), Actor.of("a", ActorKind.STATE, "two"))
                .build());

        assertThat(FtmRules.values(read.entity("d.actor.a"), "name")).containsExactly("one");
        assertThat(losses.of("actor.name")).extracting(Loss::code).containsExactly("export.skipped");
    }

    @Test
    void aClaimAboutItselfIsNoEntityOfItself() throws IOException {
        Claim claim = Claim.that(Response.of(ResponseKind.DECLINED_TO_COMMENT))
                .about(Ref.parse("claim:c"))
                .saidBy(Source.of("s", SourceKind.PERSON, "S"), SpeechAct.STATED)
                .id("c")
                .build();

        FtmRules read = read(
                dataset().add(Source.of("s", SourceKind.PERSON, "S")).add(claim).build());

        assertThat(FtmRules.values(read.entity("d.claim.c"), "notes")).containsExactly("about: itself");
    }

    @Test
    void textsAreWrittenAsProgramsKeepThemAndAsTheyWereTold() throws IOException {
        String text = " \"</script>\\,\n\u0000\u2028\u202e\ud83d\ude80{\u0041\u0301}\u0007 ";
        String longest = "\ud83d\ude80".repeat(70_000);
        Actor actor = Actor.of("\u0641/" + "x".repeat(190), ActorKind.PERSON, text).toBuilder()
                .country(Country.of("ZZZ"))
                .build();
        Source source = Source.of("s", SourceKind.PERSON, longest);
        Document document = Document.builder()
                .id("a.b")
                .title(longest)
                .address("http://\u0641")
                .build();

        byte[] bytes = bytes(dataset().add(source).add(document).add(actor).build());
        FtmRules.check(bytes);

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\"value\":\"\\\"</script>\\\\, \u202e\ud83d\ude80{\u00c1}\"")
                .contains(
                        "\"original_value\":\" \\\"</script>\\\\,\\n\\u0000\u2028\u202e\ud83d\ude80{A\u0301}\\u0007 \"")
                .contains("\"original_value\":\"" + longest + "\"")
                .contains("\"original_value\":\"actor:\u0641/xxx")
                .contains("\"value\":\"country: ZZZ\"")
                .contains("\"value\":\"address: http://\u0641\"");
        assertThat(lost()).isEmpty();
    }

    @Test
    void aTextOfWhichNothingIsLeftIsNamedAsLost() throws IOException {
        read(dataset().add(Document.builder().id("a").title("\u0007").build()).build());

        assertThat(losses.of("document.title")).extracting(Loss::code).containsExactly("export.left-out");
    }
}
