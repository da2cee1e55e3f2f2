package org.saidby.ucdp;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.rows.ComparedRows;
import org.saidby.rows.RowReader;
import org.saidby.rows.RowSource;
import org.saidby.rows.RowTexts;
import org.saidby.rows.SemicolonList;
import org.saidby.rows.Spellings;

/** Rows of UCDP GED as they are compared: what is read as the same value has the same text. */
final class GedComparison implements ComparedRows.Rows<GedColumn, UcdpGedEvent>, RowTexts<GedColumn, UcdpGedEvent> {

    private final UcdpGedOptions options;

    GedComparison(UcdpGedOptions options) {
        this.options = options;
    }

    @Override
    public Class<GedColumn> columns() {
        return GedColumn.class;
    }

    @Override
    public GedColumn key() {
        return GedColumn.ID;
    }

    @Override
    public RowTexts<GedColumn, UcdpGedEvent> texts() {
        return this;
    }

    @Override
    public RowSource source(InputStream in, String name) {
        return UcdpGed.table(in, name, options);
    }

    @Override
    public RowReader<GedColumn, UcdpGedEvent> reader(RowSource source, String name) {
        return RowReader.streaming(source, new GedFormat(options), options.reading(name));
    }

    @Override
    public String key(UcdpGedEvent event) {
        return Long.toString(event.id());
    }

    @Override
    public String key(String cell) {
        String id = Spellings.whole(cell);
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9') ? id : "";
    }

    @Override
    public String value(GedColumn column, UcdpGedEvent event, String text) {
        return switch (column) {
            case NUMBER_OF_SOURCES -> event.numberOfSources().isEmpty() ? "" : Spellings.whole(text);
            case GWNOA, GWNOB ->
                SemicolonList.parts(text).stream().map(Spellings::whole).collect(Collectors.joining(";"));
            case GEOM_WKT -> point(text);
            default ->
                switch (column.kind()) {
                    case NAME, FILLED, WORDS -> text;
                    case NUMBER, COUNT, REQUIRED, CODE -> Spellings.whole(text);
                    case DECIMAL -> Spellings.decimal(text);
                    case FLAG -> event.activeYear().map(String::valueOf).orElse(text);
                    case DAY -> (column == GedColumn.DATE_START ? event.dateStart() : event.dateEnd()).toString();
                };
        };
    }

    private static String point(String text) {
        double[] point = PointText.read(text);
        return point == null ? text : "POINT (" + Spellings.decimal(point[0]) + " " + Spellings.decimal(point[1]) + ")";
    }

    @Override
    public String label(UcdpGedEvent event) {
        String days = event.dateStart().equals(event.dateEnd())
                ? event.dateStart().toString()
                : event.dateStart() + "/" + event.dateEnd();
        Optional<String> place = event.whereCoordinates().or(event::country);
        return days
                + place.map(name -> ", " + name).orElse("")
                + ", best " + event.best()
                + event.dyad().name().map(name -> ", " + name).orElse("");
    }
}
