package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.Tally;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** The parts of an input, checked apart and merged in order, give the report of one pass. */
class MergeLawTest {

    private static final int SEEDS = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void partsGiveTheReportOfOnePass(int parts) {
        for (long seed = 0; seed < SEEDS; seed++) {
            check(seed, parts, Validator.standard());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void alsoWhereSamplesAreCapped(int parts) {
        Validator capped = Validator.builder().samples(2, 7).excerpts(1).build();
        for (long seed = 1_000; seed < 1_000 + SEEDS; seed++) {
            check(seed, parts, capped);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void alsoWhereAnIdThatIsHeldRejectsNothing(int parts) {
        Validator mild = Validator.builder()
                .regrade("ref.duplicate-id", Severity.WARNING, "two exports were joined")
                .disable("text.not-nfc", "kept as it is")
                .build();
        for (long seed = 2_000; seed < 2_000 + SEEDS; seed++) {
            check(seed, parts, mild);
        }
    }

    /** Some of those who hold an id in vain are rejected, and some are not. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void alsoWhereFindingsAreSuppressed(int parts) {
        Validator suppressing = Validator.builder()
                .samples(3, 12)
                .regrade("claim.duplicate", Severity.ERROR, "an import must not repeat itself")
                .suppress(Suppression.of("ref.duplicate-id", "joined").about("operation:o1"))
                .suppress(Suppression.of("ref.duplicate-id", "joined").about("actor:a2"))
                .suppress(Suppression.of("ref.duplicate-id", "joined").about("claim:c4"))
                .suppress(Suppression.of("ref.unresolved", "to come").at("/partOf"))
                .suppress(Suppression.of("text.not-nfc", "as printed").about("source:s1"))
                .suppress(Suppression.of("claim.duplicate", "seen").about("claim:c3"))
                .suppress(Suppression.of("operation.unattributed", "to come"))
                .suppress(Suppression.of("jsonl.repeated-header", "joined").inInput("y"))
                .suppress(Suppression.of("jsonl.repeated-header", "joined").inInput("x"))
                .build();
        long suppressed = 0;
        for (long seed = 3_000; seed < 3_000 + SEEDS; seed++) {
            suppressed += check(seed, parts, suppressing).suppressions().values().stream()
                    .filter(count -> count > 0)
                    .count();
        }

        assertThat(suppressed).isGreaterThan(3 * SEEDS);
    }

    private static Report check(long seed, int parts, Validator validator) {
        Random random = new Random(seed);
        List<Entity> entities = entities(random);
        Validation one = validator.start();
        feed(entities, 0, entities.size(), one);

        Validation merged = validator.start();
        int from = 0;
        for (int part = 1; part <= parts; part++) {
            int to = part == parts ? entities.size() : from + random.nextInt(entities.size() - from + 1);
            Validation next = validator.start();
            feed(entities, from, to, next);
            merged.merge(next);
            from = to;
        }

        assertThat(ReportText.render(merged.finish())).as("seed %d", seed).isEqualTo(ReportText.render(one.finish()));
        assertThat(merged.finish()).as("seed %d", seed).isEqualTo(one.finish());
        assertThat(merged.soFar()).as("seed %d", seed).isEqualTo(one.soFar());
        assertThat(merged.finish().excerpts()).as("seed %d", seed).isNotEmpty();
        return one.finish();
    }

    private static void feed(List<Entity> entities, int from, int to, Validation validation) {
        for (int i = from; i < to; i++) {
            InputPosition position =
                    InputPosition.builder().source("x").record(i + 1L).build();
            validation.accept(entities.get(i), place(position), List.of());
            validation.sum("entities", 1);
            if (i % 3 == 0) {
                validation.blank();
            }
            if (i % 4 == 0) {
                validation.reject(
                        place(position),
                        List.of(Finding.of("json.syntax", "no JSON")
                                .at(position)
                                .build()));
            }
            if (i % 5 == 0) {
                validation.report(Finding.of("jsonl.repeated-header", "header is skipped")
                        .at(position)
                        .build());
            }
        }
    }

    private static RecordPlace place(InputPosition position) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return position;
            }

            @Override
            public InputPosition at(String relativePointer) {
                return position.toBuilder().pointer(relativePointer).build();
            }

            @Override
            public Optional<RecordExcerpt> excerpt() {
                return Optional.of(RecordExcerpt.ofText(
                        position, "record " + position.record().orElseThrow()));
            }
        };
    }

    /** Few ids, so that duplicates, gaps and circles come about; in any order. */
    private static List<Entity> entities(Random random) {
        List<Entity> entities = new ArrayList<>();
        int size = 5 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            entities.add(
                    switch (random.nextInt(9)) {
                        case 0 -> source(random);
                        case 1 -> actor(random);
                        case 2 -> location(random);
                        case 3 ->
                            Document.builder()
                                    .id("d" + random.nextInt(3))
                                    .published(Edtf.parse("2019-09-2" + random.nextInt(10)))
                                    .build();
                        case 4, 5 -> operation(random);
                        default -> claim(random);
                    });
        }
        return entities;
    }

    private static Source source(Random random) {
        Source.Builder source = Source.builder()
                .id("s" + random.nextInt(4))
                .name("e\u0301")
                .named(random.nextBoolean())
                .kind(SourceKind.OTHER);
        return random.nextBoolean()
                ? source.build()
                : source.actor(Id.of("a" + random.nextInt(4))).build();
    }

    private static Actor actor(Random random) {
        Actor.Builder actor =
                Actor.builder().id("a" + random.nextInt(4)).name("a").kind(ActorKind.OTHER);
        return random.nextBoolean()
                ? actor.build()
                : actor.partOf(Id.of("a" + random.nextInt(5))).build();
    }

    private static Location location(Random random) {
        return Location.builder()
                .id("l" + random.nextInt(4))
                .name("l")
                .kind(LocationKind.REGION)
                .within(Id.of("l" + random.nextInt(5)))
                .build();
    }

    private static Operation operation(Random random) {
        Operation.Builder operation = Operation.builder()
                .id("o" + random.nextInt(5))
                .kind(random.nextInt(3) == 0 ? OperationKind.SERIES : OperationKind.AIRSTRIKE)
                .addParticipant(Participation.of(Id.<Actor>of("a" + random.nextInt(4)), Role.CONDUCTED));
        if (random.nextBoolean()) {
            operation.partOf(Id.of("o" + random.nextInt(6)));
        }
        return switch (random.nextInt(3)) {
            case 0 -> operation.when(When.on("2019-09-2" + random.nextInt(10))).build();
            case 1 ->
                operation
                        .when(When.after(Ref.parse("operation:o" + random.nextInt(6)), Period.ofDays(5)))
                        .build();
            default -> operation.build();
        };
    }

    private static Claim claim(Random random) {
        Link link = Link.of(Id.<Source>of("s" + random.nextInt(5)), SpeechAct.STATED);
        var claim = Claim.that(
                        random.nextInt(4) == 0
                                ? Tally.of(Count.exactly(random.nextInt(2)), CountingUnit.STRIKE)
                                : Casualties.killed(Count.exactly(random.nextInt(2))))
                .about(
                        random.nextInt(4) == 0
                                ? Ref.parse("claim:c" + random.nextInt(6))
                                : Ref.parse("operation:o" + random.nextInt(6)))
                .saidBy(random.nextBoolean() ? link : link.at(When.on("2019-09-2" + random.nextInt(10))))
                .id("c" + random.nextInt(12));
        if (random.nextInt(3) == 0) {
            claim.supersedes(Id.of("c" + random.nextInt(12)));
        }
        if (random.nextInt(3) == 0) {
            claim.in(Id.of("d" + random.nextInt(4)));
        }
        return claim.build();
    }
}
