package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;
import static org.saidby.acled.AcledEventType.VIOLENCE_AGAINST_CIVILIANS;
import static org.saidby.acled.AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
import static org.saidby.acled.AcledSubEventType.PEACEFUL_PROTEST;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.SemicolonList;

/** Whether the columns of a row go together. Columns that the input does not have are not judged. */
final class EventRules {

    /** The first year that the dataset covers. */
    private static final int FIRST_YEAR = 1997;

    /** The numbers by which the codebook codes a count that is not told: unknown or tens, dozens, hundreds. */
    private static final Set<Long> HEDGES = Set.of(10L, 12L, 100L);

    private final AcledEvent event;
    private final Cells<AcledColumn> cells;
    private final boolean isMonadic;

    EventRules(AcledEvent event, Cells<AcledColumn> cells, boolean isMonadic) {
        this.event = event;
        this.cells = cells;
        this.isMonadic = isMonadic;
    }

    void check() {
        checkDate();
        checkTypes();
        checkDisorderTypes();
        checkActorType();
        checkSecondActor();
        checkCivilianTargeting();
        checkCountry();
        checkPlace();
        checkFatalities();
    }

    private void checkDate() {
        if (event.date().getYear() < FIRST_YEAR) {
            cells.add(cells.finding(
                            "time.implausible",
                            EVENT_DATE,
                            EVENT_DATE + " is before " + FIRST_YEAR + ", where the dataset begins: " + event.date())
                    .argument("date", event.date()));
        }
        if (event.year().isPresent() && event.year().getAsLong() != event.date().getYear()) {
            long year = event.year().getAsLong();
            cells.add(cells.finding(
                            "acled.year-mismatch",
                            YEAR,
                            YEAR + " is not that of " + EVENT_DATE + " " + event.date() + ": " + year)
                    .argument("year", year)
                    .argument("date", event.date()));
        }
    }

    private void checkTypes() {
        Optional<String> words = event.subEventTypeText();
        if (event.eventType().isEmpty()) {
            addType(EVENT_TYPE, " is in no table of the codebook, and was kept as text: ", event.eventTypeText());
        } else if (words.isEmpty()) {
            if (cells.has(SUB_EVENT_TYPE)) {
                String type = event.eventType().get().text();
                cells.add(cells.finding(
                                "acled.event-type",
                                SUB_EVENT_TYPE,
                                SUB_EVENT_TYPE + " of " + EVENT_TYPE + " " + type + " is empty")
                        .argument("type", type));
            }
        } else if (event.subEventType().isEmpty()) {
            addType(SUB_EVENT_TYPE, " is in no table of the codebook, and was kept as text: ", words.get());
        } else if (event.subEventType().get().eventType() != event.eventType().get()) {
            addType(
                    SUB_EVENT_TYPE,
                    " is none of " + EVENT_TYPE + " " + event.eventType().get().text() + ": ",
                    words.get());
        }
    }

    private void addType(AcledColumn column, String rule, String found) {
        cells.add(cells.finding("acled.event-type", column, column + rule + Excerpt.of(found))
                .argument("found", Excerpt.of(found)));
    }

    private void checkDisorderTypes() {
        if (event.disorderTypeText().isEmpty() || event.subEventType().isEmpty()) {
            return;
        }
        AcledSubEventType subType = event.subEventType().get();
        String text = event.disorderTypeText().get();
        boolean isWhole = SemicolonList.of(text).size() == event.disorderTypes().size();
        if (!isWhole || !Set.copyOf(event.disorderTypes()).equals(Set.copyOf(subType.disorderTypes()))) {
            String expected = subType.disorderTypes().stream()
                    .map(AcledDisorderType::text)
                    .collect(Collectors.joining("; "));
            cells.add(cells.finding(
                            "acled.disorder-type",
                            DISORDER_TYPE,
                            DISORDER_TYPE + " is not " + expected + ", as that of " + subType.text() + " is: "
                                    + Excerpt.of(text))
                    .argument("found", Excerpt.of(text))
                    .argument("expected", expected));
        }
    }

    private void checkActorType() {
        Optional<AcledActorType> expected = event.eventType().flatMap(EventRules::firstActor);
        Optional<AcledActorType> found = event.actor1().type();
        if (expected.isPresent() && found.isPresent() && !types().contains(expected.get())) {
            String type = event.eventType().get().text();
            cells.add(cells.finding(
                            "acled.actor-type",
                            INTER1,
                            INTER1 + " is not " + expected.get().text() + ", as that of " + type + " is: "
                                    + found.get().text())
                    .argument("found", found.get().text())
                    .argument("expected", expected.get().text()));
        }
    }

    private static Optional<AcledActorType> firstActor(AcledEventType type) {
        return switch (type) {
            case PROTESTS -> Optional.of(AcledActorType.PROTESTERS);
            case RIOTS -> Optional.of(AcledActorType.RIOTERS);
            default -> Optional.empty();
        };
    }

    /** The types among which that of the first actor is; in a monadic file each actor of an event comes first in one of its rows. */
    private Set<AcledActorType> types() {
        Set<AcledActorType> types = EnumSet.of(event.actor1().type().orElseThrow());
        if (isMonadic) {
            event.actor2().type().ifPresent(types::add);
            event.interaction().ifPresent(both -> types.add(both.first()));
            event.interaction().flatMap(AcledInteraction::second).ifPresent(types::add);
        }
        return types;
    }

    private void checkSecondActor() {
        boolean hasName = event.actor2().name().isPresent();
        boolean hasType = event.actor2().typeText().isPresent();
        boolean hasPair = event.interaction().flatMap(AcledInteraction::second).isPresent();
        int told = (cells.has(ACTOR2) ? 1 : 0)
                + (cells.has(INTER2) ? 1 : 0)
                + (event.interaction().isPresent() ? 1 : 0);
        int second = (hasName ? 1 : 0) + (hasType ? 1 : 0) + (hasPair ? 1 : 0);
        // an event of one actor in a file that has no columns for another
        boolean isHalf = !cells.has(ACTOR2) && !cells.has(INTER2);
        if (second > 0 && second < told && !isHalf) {
            cells.add(cells.finding(
                            "acled.second-actor",
                            ACTOR2,
                            ACTOR2 + ", " + INTER2 + " and " + INTERACTION
                                    + " do not agree on whether there is a second actor: "
                                    + Excerpt.of(event.actor2().name().orElse("none")) + ", "
                                    + Excerpt.of(event.actor2().typeText().orElse("none")) + ", "
                                    + Excerpt.of(event.interactionText().orElse("none")))
                    .argument("actor2", hasName)
                    .argument("inter2", hasType)
                    .argument("interaction", hasPair));
        } else if (!isHalf) {
            checkInteraction();
        }
    }

    private void checkInteraction() {
        Optional<AcledActorType> first = event.actor1().type();
        AcledActor actor2 = event.actor2();
        boolean isUnknown = actor2.type().isEmpty() && (actor2.typeText().isPresent() || !cells.has(INTER2));
        if (first.isEmpty() || isUnknown || event.interaction().isEmpty()) {
            return;
        }
        AcledInteraction expected = actor2.type()
                .map(second -> AcledInteraction.of(first.get(), second))
                .orElseGet(() -> AcledInteraction.of(first.get()));
        if (!event.interaction().get().equals(expected)) {
            String text = Excerpt.of(event.interactionText().orElse(""));
            cells.add(cells.finding(
                            "acled.interaction",
                            INTERACTION,
                            INTERACTION + " is not that of " + INTER1 + " and " + INTER2 + ", which is " + expected
                                    + ": " + text)
                    .argument("found", text)
                    .argument("expected", expected));
        }
    }

    private void checkCivilianTargeting() {
        boolean isTargeting =
                event.eventType().filter(VIOLENCE_AGAINST_CIVILIANS::equals).isPresent()
                        || event.subEventType()
                                .filter(EXCESSIVE_FORCE_AGAINST_PROTESTERS::equals)
                                .isPresent();
        if (isTargeting
                && cells.has(CIVILIAN_TARGETING)
                && event.civilianTargeting().isEmpty()) {
            String type = event.subEventTypeText().orElse(event.eventTypeText());
            cells.add(cells.finding(
                            "acled.civilian-targeting",
                            CIVILIAN_TARGETING,
                            CIVILIAN_TARGETING + " is empty, and the event is one: " + Excerpt.of(type))
                    .argument("type", Excerpt.of(type)));
        }
    }

    private void checkCountry() {
        if (event.iso().isPresent()
                && event.country().isPresent()
                && AcledCountries.matches(
                                event.iso().getAsInt(), event.country().get())
                        == AcledCountries.Match.NO) {
            String country = Excerpt.of(event.country().get());
            cells.add(cells.finding(
                            "acled.country-code",
                            ISO,
                            ISO + " is not the number of " + country + ": "
                                    + event.iso().getAsInt())
                    .argument("found", event.iso().getAsInt())
                    .argument("country", country));
        }
    }

    private void checkPlace() {
        boolean isRegion =
                event.geoPrecision().filter(precision -> !precision.hasPoint()).isPresent();
        if (!isRegion || event.point().isEmpty()) {
            return;
        }
        // a point that becomes part of the model is looked at there
        if (event.point().get().latitude() == 0 && event.point().get().longitude() == 0) {
            cells.add(cells.finding("geo.null-island", LATITUDE, "point is exactly 0,0"));
        }
        cells.add(cells.finding(
                        "acled.region-point",
                        GEO_PRECISION,
                        GEO_PRECISION
                                + " says that the coordinates stand for a region, and they were not taken as a point: "
                                + event.point().get())
                .argument("point", event.point().get()));
    }

    private void checkFatalities() {
        long fatalities = event.fatalities();
        if (fatalities > 0
                && event.subEventType().filter(PEACEFUL_PROTEST::equals).isPresent()) {
            cells.add(cells.finding(
                            "acled.peaceful-fatalities",
                            FATALITIES,
                            FATALITIES + " of a peaceful protest is not 0: " + fatalities)
                    .argument("fatalities", fatalities));
        }
        if (HEDGES.contains(fatalities)) {
            cells.add(cells.finding(
                            "acled.coded-hedge",
                            FATALITIES,
                            FATALITIES + " is a number by which ACLED also codes words without one: " + fatalities)
                    .argument("fatalities", fatalities));
        }
    }
}
