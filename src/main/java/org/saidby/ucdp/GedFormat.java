package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.rows.Cells;
import org.saidby.rows.Coordinates;
import org.saidby.rows.Part;
import org.saidby.rows.RowFormat;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** What UCDP GED makes of its rows. */
final class GedFormat implements RowFormat<GedColumn, UcdpGedEvent> {

    /** What the parts of operation and claim are made of, by the beginnings of their pointers; the first that fits holds. */
    private static final List<Part<GedColumn>> PARTS = List.of(
            new Part<>("/kind", GedColumn.TYPE_OF_VIOLENCE),
            new Part<>("/label", GedColumn.DYAD_NAME),
            new Part<>("/when", GedColumn.DATE_START),
            new Part<>("/place/point/latitude", GedColumn.LATITUDE),
            new Part<>("/place/point", GedColumn.LONGITUDE),
            new Part<>("/place/words", GedColumn.WHERE_DESCRIPTION),
            new Part<>("/place", GedColumn.WHERE_COORDINATES),
            new Part<>("/participants/0", GedColumn.SIDE_A),
            new Part<>("/participants", GedColumn.SIDE_B),
            new Part<>("/externalIds/1", GedColumn.RELID),
            new Part<>("/assertion", GedColumn.BEST),
            new Part<>("/attribution", GedColumn.SOURCE_OFFICE));

    private final UcdpGedOptions options;
    private final boolean mayBePlain;
    private final EventRules rules = new EventRules();

    GedFormat(UcdpGedOptions options) {
        this(options, true);
    }

    /** @param mayBePlain whether rows that nothing is wrong with are left as they are until somebody asks for a column */
    GedFormat(UcdpGedOptions options, boolean mayBePlain) {
        this.options = options;
        this.mayBePlain = mayBePlain;
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
    public @Nullable UcdpGedEvent read(Cells<GedColumn> cells) {
        return new EventReader(cells, options, rules, mayBePlain).read();
    }

    @Override
    public long number(UcdpGedEvent event) {
        return event.id();
    }

    @Override
    public Ref subject(UcdpGedEvent event) {
        return Ref.toOperation(OperationMapping.id(event));
    }

    @Override
    public List<String> sums() {
        return List.of("best", "low", "high");
    }

    @Override
    public long[] addends(UcdpGedEvent event) {
        return new long[] {event.best(), event.low().orElse(0), event.high().orElse(0)};
    }

    @Override
    public boolean canHaveFindings(UcdpGedEvent event, Cells<GedColumn> cells) {
        // texts, the point, and parts that exceed the total: there is nothing else in a row that a rule could find
        long greatest = Math.max(
                event.best(), Math.max(event.low().orElse(0), event.high().orElse(0)));
        long parts = event.deathsA().orElse(0)
                + event.deathsB().orElse(0)
                + event.deathsCivilians().orElse(0)
                + event.deathsUnknown().orElse(0);
        return cells.plain().hasFlawedText()
                || parts > greatest
                || event.point().filter(Coordinates::areOdd).isPresent();
    }

    @Override
    public GedColumn columnOf(Entity shared, UcdpGedEvent event) {
        if (shared instanceof Source source) {
            return event.sourceOriginal().equals(Optional.of(source.name()))
                    ? GedColumn.SOURCE_ORIGINAL
                    : GedColumn.SOURCE_OFFICE;
        } else if (shared instanceof Actor actor) {
            return event.sideA().name().equals(Optional.of(actor.name())) ? GedColumn.SIDE_A : GedColumn.SIDE_B;
        } else if (shared instanceof Location location) {
            String id = location.id().text();
            return id.startsWith("ucdp-country-")
                    ? GedColumn.COUNTRY
                    : id.startsWith("ucdp-adm1-")
                            ? GedColumn.ADM_1
                            : id.startsWith("ucdp-adm2-") ? GedColumn.ADM_2 : GedColumn.WHERE_COORDINATES;
        }
        return GedColumn.ID;
    }

    @Override
    public GedColumn columnOf(String pointer, Cells<GedColumn> cells) {
        if (pointer.startsWith("/place/words")
                && cells.words(GedColumn.WHERE_DESCRIPTION).isEmpty()) {
            return GedColumn.WHERE_COORDINATES;
        }
        return Part.columnOf(pointer, PARTS).orElse(GedColumn.ID);
    }

    @Override
    public List<Finding> closing(String source) {
        List<Finding> findings = new ArrayList<>();
        if (options.isCandidateRelease()) {
            String release = options.release().orElseThrow();
            findings.add(Finding.of(
                            "ucdp.provisional",
                            "release is a candidate one, so that every record may still change: " + release)
                    .argument("release", release)
                    .at(InputPosition.ofSource(source))
                    .build());
        }
        rules.unreadDates(source).ifPresent(findings::add);
        return findings;
    }
}
