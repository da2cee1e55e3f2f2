package org.saidby.acled;

import java.util.List;
import java.util.Optional;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Document;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Passage;
import org.saidby.QuotationMode;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.rows.Slugs;

/**
 * What a row claims, and by what chain it reached us.
 *
 * <p>The columns name who passed it on and never who said it first. That origin is a source of its own for each event, without a
 * name: one for all would make every event the word of the same speaker, and a listed newspaper would be taken for one who
 * answers for a number that it may have from anybody.
 */
final class ClaimMapping {

    /** The id of ACLED as a source, the beginning of all other ids, and the name of schemes and extension members. */
    static final String ACLED = "acled";

    private static final String NAME = "Armed Conflict Location & Event Data (ACLED)";

    private ClaimMapping() {}

    /** The dataset as a source: the last link of every chain. */
    static Source acled() {
        return Source.of(ACLED, SourceKind.ORGANIZATION, NAME);
    }

    static Document document(Optional<String> export) {
        return Document.builder()
                .id(ACLED + export.map(label -> "-" + label).orElse(""))
                .title(NAME + export.map(label -> ", export " + label).orElse(""))
                .publisher(acled())
                .build();
    }

    /** The id of the claim of the deaths of an event. */
    static String id(String event) {
        return OperationMapping.id(event) + "-killed";
    }

    static Claim claim(AcledEvent event) {
        Link recorded = Link.of(acled(), SpeechAct.RECORDED).through(Medium.DATABASE);
        ClaimBuilder claim = Claim.that(Casualties.killed(Count.exactly(event.fatalities())))
                .id(id(event.id()))
                .about(Ref.toOperation(OperationMapping.id(event.id())))
                .in(document(event.export()))
                // how the origin put it is not told
                .saidBy(Link.of(event.sources().get(0), SpeechAct.UNKNOWN))
                .reportedBy(event.sources().get(1))
                .relayedBy(event.timestamp()
                        .map(time -> recorded.at(When.on(Retractions.time(time))))
                        .orElse(recorded));
        event.notes()
                .ifPresent(notes -> claim.passage(Passage.builder()
                        .quotation(notes)
                        .mode(QuotationMode.INDIRECT)
                        .build()));
        int names = names(event).size();
        if (names > 1) {
            claim.note(AcledColumn.SOURCE + " names " + names
                    + " sources; which of them said what is not told, so that they stand as one link");
        }
        return claim.build();
    }

    static List<Source> sources(AcledEvent event) {
        return List.of(origin(event), relay(event), acled());
    }

    private static Source origin(AcledEvent event) {
        return Source.builder()
                .id(ACLED + "-origin-" + event.id())
                .kind(SourceKind.UNKNOWN)
                .name("origin not told")
                .named(false)
                .build();
    }

    private static Source relay(AcledEvent event) {
        String name = String.join("; ", names(event));
        return Source.of(Slugs.of(ACLED + "-source-", name), SourceKind.UNKNOWN, name);
    }

    /** Returns each source once, in the order of the row. */
    private static List<String> names(AcledEvent event) {
        List<String> names = event.sourceNames();
        return names.size() == 1 ? names : names.stream().distinct().toList();
    }
}
