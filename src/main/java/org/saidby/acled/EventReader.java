package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Coordinates;
import org.saidby.rows.RawCells;
import org.saidby.rows.SemicolonList;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** Reads one row as an event, as far as it is one. */
final class EventReader {

    private static final String CIVILIAN_TARGETING_WORDS = "civilian targeting";
    private static final int GREATEST_ISO = 999;

    private final Cells<AcledColumn> cells;
    private final AcledOptions options;

    EventReader(Cells<AcledColumn> cells, AcledOptions options) {
        this.cells = cells;
        this.options = options;
    }

    /** Returns the event; null when the findings hold an error. */
    @Nullable
    AcledEvent read() {
        ImmutableAcledEvent.Builder event = AcledEvent.builder();
        event.id(EventIds.read(cells, EVENT_ID_CNTY));
        @Nullable LocalDate date = cells.requiredDay(EVENT_DATE);
        event.export(options.export())
                .year(asideNumber(YEAR))
                .timePrecision(cells.code(TIME_PRECISION, AcledTimePrecision.values(), AcledTimePrecision::number));
        types(event);
        actors(event);
        place(event);
        sources(event);
        event.notes(cells.words(NOTES))
                .fatalities(cells.requiredNumber(FATALITIES))
                .tags(cells.name(TAGS).map(AcledTag::list).orElse(List.of()))
                .timestamp(Timestamps.read(cells, TIMESTAMP))
                .population1km(asideNumber(POPULATION_1KM))
                .population2km(asideNumber(POPULATION_2KM))
                .population5km(asideNumber(POPULATION_5KM))
                .populationBest(asideNumber(POPULATION_BEST))
                .dataId(cells.name(DATA_ID))
                .numberInCountry(cells.name(EVENT_ID_NO_CNTY))
                .iso3(cells.name(ISO3));
        if (date == null || cells.hasError()) {
            return null;
        }
        AcledEvent read = event.date(date)
                .row(new RawCells<>(cells))
                .keepsCells(options.keepCells())
                .build();
        new EventRules(read, cells, options.monadic()).check();
        return read;
    }

    /** Returns a number that nothing in the model is made of: a cell that is none is no reason to refuse the row. */
    private OptionalLong asideNumber(AcledColumn column) {
        int before = cells.findings().size();
        OptionalLong number = cells.number(column);
        List<Finding> own = cells.findings().subList(before, cells.findings().size());
        own.replaceAll(
                finding -> finding.severity() == Severity.ERROR ? finding.withSeverity(Severity.WARNING) : finding);
        return number;
    }

    private void types(ImmutableAcledEvent.Builder event) {
        Optional<String> disorder = cells.name(DISORDER_TYPE);
        String type = cells.required(EVENT_TYPE);
        Optional<String> subType = cells.name(SUB_EVENT_TYPE);
        event.disorderTypeText(disorder)
                .disorderTypes(disorder.map(EventReader::disorderTypes).orElse(List.of()))
                .eventTypeText(type)
                .eventType(AcledEventType.find(type))
                .subEventTypeText(subType)
                .subEventType(subType.flatMap(AcledSubEventType::find));
    }

    private static List<AcledDisorderType> disorderTypes(String text) {
        List<AcledDisorderType> types = new ArrayList<>(2);
        for (String part : SemicolonList.of(text)) {
            AcledDisorderType.find(part).ifPresent(types::add);
        }
        return types;
    }

    private void actors(ImmutableAcledEvent.Builder event) {
        String name = cells.required(ACTOR1);
        event.actor1(actor(Optional.of(name), ASSOC_ACTOR_1, INTER1));
        event.actor2(actor(cells.name(ACTOR2), ASSOC_ACTOR_2, INTER2));
        Optional<String> interaction = code(INTERACTION);
        event.interactionText(interaction)
                .interaction(known(INTERACTION, interaction, AcledInteraction::find))
                .civilianTargeting(civilianTargeting());
    }

    private AcledActor actor(Optional<String> name, AcledColumn associates, AcledColumn inter) {
        Optional<String> type = code(inter);
        if (inter == INTER1 && type.isEmpty() && cells.has(INTER1)) {
            cells.add(
                    cells.finding("value.missing", INTER1, INTER1 + " is empty").severity(Severity.WARNING));
        }
        // in the second column 0 stands for no actor; there always is a first one
        Optional<String> told = inter == INTER2 ? type.filter(text -> !AcledActorType.isNone(text)) : type;
        return AcledActor.of(
                name,
                cells.name(associates).map(SemicolonList::of).orElse(List.of()),
                told,
                known(inter, told, AcledActorType::find));
    }

    /** Returns a code in digits or words; a number that went through a program with fractions is one without again. */
    private Optional<String> code(AcledColumn column) {
        Optional<String> cell = cells.name(column);
        if (cell.isEmpty() || !cell.get().endsWith(".0")) {
            return cell;
        }
        String text = cell.get();
        String whole = text.substring(0, text.length() - 2);
        if (!isDigits(whole)) {
            return cell;
        }
        cells.add(cells.finding("value.normalized", column, column + " was read as " + whole + ": " + text)
                .argument("read", text)
                .argument("written", whole));
        return Optional.of(whole);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the code of words in a table, and notes where they are in none. */
    private <T> Optional<T> known(AcledColumn column, Optional<String> text, Function<String, Optional<T>> table) {
        Optional<T> found = text.flatMap(table);
        if (found.isEmpty() && text.isPresent()) {
            addUnknown(column, text.get(), Severity.WARNING);
        }
        return found;
    }

    private void addUnknown(AcledColumn column, String text, Severity severity) {
        cells.add(cells.finding(
                        "value.unknown-code",
                        column,
                        column + " is in no table of the codebook, and was kept as text: " + Excerpt.of(text))
                .severity(severity)
                .argument("found", Excerpt.of(text)));
    }

    private Optional<String> civilianTargeting() {
        Optional<String> words = cells.name(CIVILIAN_TARGETING);
        if (words.isPresent() && !isCivilianTargeting(words.get())) {
            addUnknown(CIVILIAN_TARGETING, words.get(), Severity.WARNING);
        }
        return words;
    }

    static boolean isCivilianTargeting(String words) {
        return words.equalsIgnoreCase(CIVILIAN_TARGETING_WORDS);
    }

    private void place(ImmutableAcledEvent.Builder event) {
        event.iso(iso());
        Optional<String> region = cells.name(REGION);
        event.regionText(region)
                .region(known(REGION, region, AcledRegion::find))
                .country(cells.name(COUNTRY))
                .admin1(cells.name(ADMIN1))
                .admin2(cells.name(ADMIN2))
                .admin3(cells.name(ADMIN3))
                .location(cells.name(LOCATION))
                .point(Coordinates.read(cells, LATITUDE, LONGITUDE))
                .geoPrecision(cells.code(GEO_PRECISION, AcledGeoPrecision.values(), AcledGeoPrecision::number));
    }

    private OptionalInt iso() {
        Optional<String> cell = code(ISO);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = cell.get();
        if (isDigits(text)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        cells.add(cells.finding(
                        "value.unknown-code",
                        ISO,
                        ISO + " is no number of ISO 3166-1, from 0 to " + GREATEST_ISO + ": " + Excerpt.of(text))
                .severity(Severity.ERROR)
                .argument("found", Excerpt.of(text)));
        return OptionalInt.empty();
    }

    private void sources(ImmutableAcledEvent.Builder event) {
        List<String> names = cells.name(SOURCE).map(SemicolonList::of).orElse(List.of());
        if (names.isEmpty()) {
            cells.add(cells.finding("claim.missing-source", SOURCE, SOURCE + " names nobody"));
        }
        List<AcledSourceScale> scales =
                cells.name(SOURCE_SCALE).map(AcledSourceScale::split).orElse(List.of());
        for (AcledSourceScale scale : scales) {
            if (!scale.isKnown()) {
                // the list is open: a further word is nothing that went wrong
                addUnknown(SOURCE_SCALE, scale.text(), Severity.INFO);
            }
        }
        event.sourceNames(names).sourceScales(scales);
    }
}
