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
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Harm;
import org.saidby.Involvement;
import org.saidby.Operation;
import org.saidby.ResolvedTime;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ClaimedAsOf;
import org.saidby.analysis.ComparedQuestion;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.CountGap;
import org.saidby.analysis.DatasetDiff;
import org.saidby.analysis.EntityChange;
import org.saidby.analysis.OriginGroup;
import org.saidby.analysis.OvertakenClaim;
import org.saidby.analysis.Policy;
import org.saidby.analysis.Question;
import org.saidby.analysis.ReconciledPart;
import org.saidby.analysis.Reconciler;
import org.saidby.analysis.Reconciliation;
import org.saidby.analysis.Resolution;
import org.saidby.analysis.ResolvedValue;
import org.saidby.analysis.Verdict;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.DiffText;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.DatasetReader;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedEvent;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/** The pieces of code that the README shows; a test keeps the two equal. */
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

        When later = When.after(strike, Period.ofDays(5)).withWords("five days later");
        ResolvedTime resolved = later.resolveIn(dataset); // 2019-10-01, and another day if the strike's is corrected
        String words = resolved.toEnglish(); // 1 October 2019
        // README: end
        assert possible == Truth.YES && same == Truth.MAYBE && !words.isEmpty();
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

    /** Asks who stands behind a point. */
    public static String corroborate(Dataset dataset, Operation strike) {
        // README: corroborate
        Corroboration support = Corroboration.of(dataset, Question.killed(strike));
        int least = support.atLeast(); // outlets that relay one command are one origin
        int most = support.atMost(); // an unnamed origin may be any other, or one of its own
        List<OriginGroup> interested = support.interested(); // who took part, or belongs together with who did
        // README: end
        return least + " to " + most + ", interested: " + interested;
    }

    /** Comes from several answers to one by a policy of the caller. */
    public static Resolution resolve(Dataset dataset, Operation strike) {
        // README: resolve
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest());
        Resolution dead = policy.resolve(dataset, Question.killed(strike));
        Optional<CountRange> number = dead.value().flatMap(ResolvedValue::count); // empty if it is unresolved
        System.out.print(dead); // with the claims that were used, and those set aside and why
        // README: end
        assert number.isPresent() == dead.isResolved();
        return dead;
    }

    /** Puts claims side by side. */
    public static Comparison compare(Dataset dataset, Operation strike) {
        // README: compare
        Comparison comparison = Comparison.of(dataset).about(strike);
        long contradictions = comparison.count(Verdict.CONTRADICT); // pairs of claims, exact however many
        comparison.pairs(Verdict.CONTRADICT).forEach(System.out::println);
        // x01-killed-8 and x02-killed-10: CONTRADICT: [8,8] and [10,10] have no number in common

        Optional<ComparedQuestion> dead = comparison.to(Question.total(strike, Harm.KILLED));
        dead.ifPresent(question -> question.groups().forEach(System.out::println)); // [8,8] [s11-killed-8, ...]
        // README: end
        assert contradictions == comparison.pairs(Verdict.CONTRADICT).count();
        return comparison;
    }

    /** Looks back at what had been claimed by a day. */
    public static ClaimedAsOf lookBack(Dataset dataset) {
        // README: asof
        ClaimedAsOf past = AsOf.saidBy(LocalDate.of(2019, 10, 1)).in(dataset); // or knownBy: published by then
        List<Claim> stood = past.claims();
        for (OvertakenClaim gone : past.superseded()) {
            System.out.println(gone.claim().id() + " was " + gone.reason()); // killed-17 was superseded by killed-16
        }
        // README: end
        assert past.dataset().claims().equals(stood);
        return past;
    }

    /** Tells two states of a dataset apart. */
    public static DatasetDiff difference(Dataset old, Dataset now) {
        // README: diff
        DatasetDiff diff = DatasetDiff.between(old, now);
        for (EntityChange change : diff.changes()) {
            System.out.println(change); // changed claim:killed-17 (attribution, note)
        }
        List<OvertakenClaim> corrected = diff.newlySuperseded();
        // README: end
        assert !diff.isSame() || corrected.isEmpty();
        return diff;
    }

    /** Holds the totals of a series against its members. */
    public static void reconcile(Dataset dataset, Operation series) {
        // README: reconcile
        for (Reconciliation total : Reconciler.in(dataset).about(series)) {
            System.out.println(total); // killed-26: contradicted (document:herald): 8 + 11 + 17 = 36, 26 stated
            List<ReconciledPart> leftOut = total.leftOut(); // each with its reason
            Optional<CountGap> gap = total.gap(); // [-10,-10]
        }
        // README: end
    }

    /** Reads the rows of a UCDP GED export as operations and claims. */
    static long importGed(InputStream in) throws IOException {
        long rows = 0;
        // README: ucdp
        try (RecordReader<UcdpGedEvent> events = UcdpGed.open(in, "ged.csv", UcdpGedOptions.standard())) {
            while (events.hasNext()) {
                ReadRecord<UcdpGedEvent> row = events.next();
                if (row.isAccepted()) {
                    Operation operation = row.value().orElseThrow().operation();
                    Claim deaths = row.value().orElseThrow().claim();
                    rows++;
                }
            }
            System.out.print(ReportText.render(events.report()));
        }
        // README: end
        return rows;
    }

    /** Tells what a new release of UCDP GED changed. */
    static long compare(Path oldFile, Path newFile) throws IOException {
        // README: diff
        ReleaseDiff diff = UcdpGed.diff(oldFile, newFile, UcdpGedOptions.standard());
        long revised = diff.changesByField().getOrDefault("best", 0L); // exact, as are added(), dropped() and changed()
        for (RecordChange change : diff.changes()) { // the first 1,000 of each kind
            for (FieldChange field : change.fields()) {
                System.out.println(
                        change.key() + " " + field.field() + ": " + field.oldText() + " -> " + field.newText());
            }
        }
        System.out.print(DiffText.render(diff)); // or DiffJson, DiffHtml
        // README: end
        return revised;
    }

    /** Tells what a new release changed whose file is written in another way, and keeps none of the changes. */
    static long compareEach(Path oldFile, Path newFile) throws IOException {
        AtomicLong told = new AtomicLong();
        // README: each
        UcdpGedOptions resaved = UcdpGedOptions.builder()
                .charset(Charset.forName("windows-1252"))
                .dateFormat("month-first")
                .build();
        DiffOptions options = DiffOptions.builder()
                .addAllOnlyFields(List.of("best", "adm_1"))
                .ignoreCase(true) // Donetsk Oblast, Donetsk oblast
                .build();
        ReleaseDiff all = Diff.between(
                UcdpGed.diffInput(oldFile, UcdpGedOptions.standard()),
                UcdpGed.diffInput(newFile, resaved),
                options,
                change -> told.incrementAndGet()); // every one
        // README: end
        return told.get() - all.changed();
    }

    /** Reads an export of ACLED into a dataset. */
    static Dataset importAcled(InputStream in) throws IOException {
        // README: acled
        AcledOptions options = AcledOptions.builder().export("2026-08-09").build();
        Checked<Dataset> export = Acled.read(in, "acled.csv", options);
        System.out.print(ReportText.render(export.report()));
        Dataset events = export.value().orElseThrow(); // none if the header could not be read
        // README: end
        return events;
    }
}
