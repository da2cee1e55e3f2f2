package org.saidby.acled;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.rows.ComparedRows;
import org.saidby.rows.RowReader;
import org.saidby.rows.RowSource;
import org.saidby.rows.RowTexts;
import org.saidby.rows.SemicolonList;
import org.saidby.rows.Spellings;

/** Rows of ACLED as they are compared: what is read as the same value has the same text, in digits or words. */
final class AcledComparison implements ComparedRows.Rows<AcledColumn, AcledEvent>, RowTexts<AcledColumn, AcledEvent> {

    private final AcledOptions options;

    AcledComparison(AcledOptions options) {
        this.options = options;
    }

    @Override
    public Class<AcledColumn> columns() {
        return AcledColumn.class;
    }

    @Override
    public AcledColumn key() {
        return AcledColumn.EVENT_ID_CNTY;
    }

    @Override
    public RowTexts<AcledColumn, AcledEvent> texts() {
        return this;
    }

    @Override
    public RowSource source(InputStream in, String name) {
        return Inputs.open(in, name, options, AcledColumn.class);
    }

    @Override
    public RowReader<AcledColumn, AcledEvent> reader(RowSource source, String name) {
        return RowReader.streaming(source, new AcledFormat(options), options.reading(name));
    }

    @Override
    public String key(AcledEvent event) {
        return event.id();
    }

    @Override
    public String key(String cell) {
        return EventIds.isId(cell) ? cell : "";
    }

    @Override
    public long version(AcledEvent event) {
        return event.timestamp().map(time -> time.getEpochSecond()).orElse(0L);
    }

    @Override
    public String value(AcledColumn column, AcledEvent event, String text) {
        if (column.hasMissingMarker() && text.equals(AcledFormat.MARKER.text())) {
            return "";
        }
        return switch (column) {
            case EVENT_DATE -> event.date().toString();
            case YEAR,
                    TIME_PRECISION,
                    ISO,
                    GEO_PRECISION,
                    FATALITIES,
                    POPULATION_1KM,
                    POPULATION_2KM,
                    POPULATION_5KM,
                    POPULATION_BEST -> Spellings.whole(text);
            case LATITUDE, LONGITUDE -> Spellings.decimal(text);
            case DISORDER_TYPE -> disorderTypes(text);
            case EVENT_TYPE -> word(event.eventType(), text);
            case SUB_EVENT_TYPE -> word(event.subEventType(), text);
            case INTER1 -> word(event.actor1().type(), Spellings.whole(text));
            case INTER2 ->
                AcledActorType.isNone(Spellings.whole(text))
                        ? ""
                        : word(event.actor2().type(), Spellings.whole(text));
            case INTERACTION -> event.interaction().map(AcledInteraction::text).orElse(Spellings.whole(text));
            case CIVILIAN_TARGETING -> event.isCivilianTargeting() ? "Civilian targeting" : text;
            case REGION -> event.region().map(AcledRegion::text).orElse(Spellings.whole(text));
            case ASSOC_ACTOR_1, ASSOC_ACTOR_2, SOURCE -> list(SemicolonList.of(text));
            case SOURCE_SCALE ->
                event.sourceScales().stream().map(AcledSourceScale::text).collect(Collectors.joining("-"));
            case TAGS ->
                list(event.tags().stream()
                        .map(tag -> tag.key()
                                + tag.value().map(value -> "=" + value).orElse(""))
                        .toList());
            case TIMESTAMP ->
                event.timestamp()
                        .map(time -> Long.toString(time.getEpochSecond()))
                        .orElse(text);
            default -> text;
        };
    }

    private static String word(Optional<? extends AcledCode> code, String text) {
        return code.map(AcledCode::text).orElse(text);
    }

    private static String disorderTypes(String text) {
        return list(SemicolonList.of(text).stream()
                .map(part -> word(AcledDisorderType.find(part), part))
                .toList());
    }

    private static String list(List<String> parts) {
        return String.join("; ", parts);
    }

    @Override
    public String label(AcledEvent event) {
        String type = event.subEventTypeText().orElse(event.eventTypeText());
        return event.date()
                + event.location().map(place -> ", " + place).orElse("")
                + ", " + type + ", fatalities " + event.fatalities();
    }
}
