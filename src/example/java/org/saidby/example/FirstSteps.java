package org.saidby.example;

import static org.saidby.Hedge.NEARLY;
import static org.saidby.LengthUnit.MILE;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.Role.TARGETED;
import static org.saidby.SourceKind.ORGANIZATION;
import static org.saidby.SourceKind.OUTLET;
import static org.saidby.SourceKind.PERSON;
import static org.saidby.SourceKind.SOCIAL_MEDIA;
import static org.saidby.SpeechAct.STATED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Digest;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Involvement;
import org.saidby.Operation;
import org.saidby.ResolvedTime;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.json.CanonicalJson;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.DatasetReader;
import org.saidby.json.JsonReadOptions;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/** The pieces of code that the README shows of building, writing, reading and checking; a test keeps the two equal. */
public final class FirstSteps {

    private FirstSteps() {}

    /** Builds a first dataset: a command says, a scholar cites, an outlet relays. */
    public static Dataset build() {
        // README: build
        Source africom = Source.of("africom", ORGANIZATION, "U.S. Africa Command");
        Source nyt = Source.of("nyt", OUTLET, "The New York Times");
        Source wehrey = Source.of("wehrey", PERSON, "Frederic Wehrey");
        Source posts = Source.builder()
                .id("libyan-social-media")
                .kind(SOCIAL_MEDIA)
                .name("social media reports in Libya")
                .named(false)
                .build();
        Document article = Document.builder()
                .id("article")
                .publisher(nyt)
                .published("2019-09-27")
                .build();
        Actor khazmi = Actor.of("khazmi", ActorKind.PERSON, "Malik Khazmi");
        Operation strike = Operation.builder()
                .id("strike-2019-09-26")
                .kind(AIRSTRIKE)
                .when(When.on("2019-09-26"))
                .build();

        Claim killed = Claim.that(Casualties.killed(Count.exactly(17)).labelled("militants"))
                .about(strike)
                .saidBy(africom, STATED, When.on("2019-09-27"))
                .reportedBy(nyt)
                .in(article)
                .id("killed-17")
                .build();

        Claim targeted = Claim.that(Involvement.of(khazmi, TARGETED))
                .about(strike)
                .saidBy(posts)
                .citedBy(wehrey, Certainty.UNCOMMITTED)
                .reportedBy(nyt)
                .in(article)
                .id("khazmi-targeted")
                .build();

        Dataset dataset = Dataset.builder()
                .id("libya-2019")
                .add(africom, nyt, wehrey, posts, article, khazmi, strike, killed, targeted)
                .build();
        // README: end
        return dataset;
    }

    /** Shows hedges and what they may mean. */
    static CountRange hedges() {
        // README: hedges
        Count nearly = Count.parse("nearly 500");
        CountRange range = nearly.range(); // [450,499], under a documented and replaceable convention
        Count dozens = Count.dozens(); // no number was said, and none is made up
        Count none = Count.noneReported(); // not zero
        Distance far = Distance.of(NEARLY, 600, MILE);
        // README: end
        assert dozens.number().isEmpty() && none.best().isEmpty() && far.number() == 600;
        return range;
    }

    /** Shows dates as people report them, and times that are counted from something. */
    public static ResolvedTime dates(Dataset dataset, Operation strike) {
        // README: dates
        Edtf decade = Edtf.parse("201X~"); // or Edtf.decade(2010).approximate()
        Truth possible = decade.contains(LocalDate.of(2019, 9, 26)); // YES: it is one of its days
        Truth same = decade.sameAs(Edtf.day(2019, 9, 26)); // MAYBE
        Edtf night = Edtf.parse("2008-08-21/2008-08-22"); // the night to the 22nd

        When later = When.after(strike, Period.ofDays(5)).withWords("five days later");
        ResolvedTime resolved = later.resolveIn(dataset); // 2019-10-01, and another day if the strike's is corrected
        String words = resolved.toEnglish(); // 1 October 2019
        // README: end
        assert possible == Truth.YES && same == Truth.MAYBE && night.level() == 0 && !words.isEmpty();
        return resolved;
    }

    /** Writes a dataset, reads it back and checks it. */
    static Dataset writeAndRead(Dataset dataset, Path directory) throws IOException {
        // README: json
        DatasetJson.write(dataset, directory.resolve("libya.json"));
        DatasetJsonLines.write(dataset, directory.resolve("libya.jsonl"));

        Checked<Dataset> checked = DatasetJson.read(directory.resolve("libya.json"));
        System.out.print(ReportText.render(checked.report()));
        Dataset same = checked.requireValid();
        // README: end
        return same;
    }

    /** Reads a file of any size, entity by entity. */
    static long stream(Path file) throws IOException {
        long claims = 0;
        // README: stream
        try (DatasetReader reader = DatasetJson.open(file, JsonReadOptions.standard())) {
            while (reader.hasNext()) {
                ReadRecord<Entity> record = reader.next();
                if (record.value().isPresent() && record.value().get() instanceof Claim) {
                    claims++;
                }
            }
            Report report = reader.report();
        }
        // README: end
        return claims;
    }

    /** Makes digests by which copies can be told to be the same. */
    public static boolean isSame(Dataset dataset, Claim claim, Dataset copy) {
        // README: digests
        Digest one = CanonicalJson.digest(claim); // sha-256:...
        Digest all = CanonicalJson.digest(dataset); // of entities in whatever order
        String form = CanonicalJson.canonicalize("{\"b\": 1.0, \"a\": [ ]}"); // {"a":[],"b":1}
        // README: end
        assert !form.isEmpty() && !one.equals(all);
        return all.equals(CanonicalJson.digest(copy));
    }

    /** Checks a dataset with rules of one's own choice. */
    static Report validate(Dataset dataset) {
        // README: validate
        Validator validator = Validator.builder()
                .disable("operation.unattributed", "we code events before their claims")
                .regrade("claim.duplicate", Severity.ERROR, "our import must not repeat itself")
                .build();
        Report report = validator.validate(dataset);
        // README: end
        return report;
    }
}
