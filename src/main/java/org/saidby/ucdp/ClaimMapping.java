package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.Actor;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Document;
import org.saidby.Harm;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.rows.SemicolonList;
import org.saidby.rows.Slugs;

/** What a row claims, and by what chain it reached us. */
final class ClaimMapping {

    /** The exclusive categories of the dead, which are the parts of a total. */
    static final List<GedColumn> CATEGORIES =
            List.of(GedColumn.DEATHS_A, GedColumn.DEATHS_B, GedColumn.DEATHS_CIVILIANS, GedColumn.DEATHS_UNKNOWN);

    private ClaimMapping() {}

    /** The dataset as a source: the last link of every chain. */
    static Source ucdp() {
        return Source.of("ucdp", SourceKind.ORGANIZATION, "Uppsala Conflict Data Program");
    }

    static Document document(Optional<String> release) {
        return Document.builder()
                .id(OperationMapping.NAME
                        + release.map(version -> "-" + version).orElse(""))
                .title("UCDP Georeferenced Event Dataset (GED)"
                        + release.map(version -> " version " + version).orElse(""))
                .publisher(ucdp())
                .build();
    }

    static Claim claim(UcdpGedEvent event) {
        ClaimBuilder claim = Claim.that(casualties(event))
                .id(OperationMapping.id(event).text() + "-killed")
                .about(Ref.toOperation(OperationMapping.id(event)))
                .in(document(event.release()));
        Optional<Source> origin = origin(event);
        Optional<Source> office = office(event);
        // how the origin put it is not told
        origin.filter(source -> !office.equals(Optional.of(source)))
                .ifPresent(source -> claim.relayedBy(Link.of(source, SpeechAct.UNKNOWN)));
        office.ifPresent(source -> claim.relayedBy(reported(source, event)));
        int offices = offices(event).size();
        if (offices > 1) {
            claim.note("source_office names " + offices
                    + " publishers; which of them said what is not told, so that they stand" + " as one link");
        }
        return claim.relayedBy(Link.of(ucdp(), SpeechAct.RECORDED).through(Medium.DATABASE))
                .build();
    }

    static List<Source> sources(UcdpGedEvent event) {
        List<Source> sources = new ArrayList<>();
        Optional<Source> office = office(event);
        origin(event).filter(source -> !office.equals(Optional.of(source))).ifPresent(sources::add);
        office.ifPresent(sources::add);
        sources.add(ucdp());
        return List.copyOf(sources);
    }

    private static Optional<Source> origin(UcdpGedEvent event) {
        return event.sourceOriginal()
                .filter(text -> !GedWords.isUntoldOrigin(text))
                .map(ClaimMapping::source);
    }

    private static Optional<Source> office(UcdpGedEvent event) {
        List<String> names = offices(event);
        return names.isEmpty() ? Optional.empty() : Optional.of(source(String.join("; ", names)));
    }

    /** Returns each publisher once, in the order of the row. */
    private static List<String> offices(UcdpGedEvent event) {
        return event.sourceOffice().stream()
                .flatMap(text -> SemicolonList.of(text).stream())
                .distinct()
                .toList();
    }

    /** What kind of source it is, a row does not tell. The same name is the same source, as publisher and as origin. */
    private static Source source(String name) {
        return Source.of(Slugs.of("ucdp-source-", name), SourceKind.UNKNOWN, name);
    }

    private static Link reported(Source office, UcdpGedEvent event) {
        Link link = Link.of(office, SpeechAct.REPORTED);
        List<UcdpReport> reports = event.reports();
        // which of several publishers said it first is not told, and 27/01/2014 or 1753-01-01 is no day to go by
        return reports.size() == 1
                ? reports.get(0)
                        .date()
                        .flatMap(text -> SourceDates.day(text, event))
                        .map(day -> link.at(When.on(day)))
                        .orElse(link)
                : link;
    }

    static Casualties casualties(UcdpGedEvent event) {
        Casualties.Builder casualties =
                Casualties.builder().harm(Harm.KILLED).total(total(event.best(), event.low(), event.high()));
        part(casualties, event.deathsA(), GedColumn.DEATHS_A, ActorMapping.sideA(event));
        part(casualties, event.deathsB(), GedColumn.DEATHS_B, ActorMapping.sideB(event));
        part(casualties, event.deathsCivilians(), GedColumn.DEATHS_CIVILIANS, Optional.empty());
        part(casualties, event.deathsUnknown(), GedColumn.DEATHS_UNKNOWN, Optional.empty());
        return casualties.build();
    }

    /** Returns the label of the part that a category is. */
    static String label(GedColumn category) {
        return switch (category) {
            case DEATHS_A -> "side a";
            case DEATHS_B -> "side b";
            case DEATHS_CIVILIANS -> "civilians";
            case DEATHS_UNKNOWN -> "unknown";
            default -> throw new IllegalArgumentException(category + " is no category of deaths");
        };
    }

    /** Returns the category of a label; empty where it is that of none. */
    static Optional<GedColumn> category(String label) {
        return CATEGORIES.stream().filter(column -> label(column).equals(label)).findFirst();
    }

    private static void part(
            Casualties.Builder casualties, OptionalLong deaths, GedColumn category, Optional<Actor> party) {
        if (deaths.isPresent()) {
            CasualtyPart.Builder part = CasualtyPart.builder()
                    .count(Count.exactly(deaths.getAsLong()))
                    .label(label(category));
            party.ifPresent(part::party);
            casualties.addPart(part.build());
        }
    }

    /** Returns the count that three numbers are read as, of which one can be out of order. */
    static Count total(long best, OptionalLong lowest, OptionalLong highest) {
        long low = lowest.orElse(best);
        long high = highest.orElse(best);
        long least = Math.min(best, Math.min(low, high));
        long greatest = Math.max(best, Math.max(low, high));
        return least == greatest ? Count.exactly(best) : Count.between(least, greatest, best);
    }
}
