package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;
import org.saidby.validation.Validation;

/**
 * Rows that are handed on and forgotten: the rules look at each by itself.
 *
 * <p>What several rows share is looked at once, as far as a memory of bounded size tells that it was.
 */
final class StreamedRows implements Rows {

    private static final int REMEMBERED = 16_384;

    private final Validation validation;
    private final Set<Ref> seen = new HashSet<>();

    StreamedRows(Validation validation) {
        this.validation = validation;
        for (Rule rule : RuleCatalogue.all()) {
            if (rule.scope() == Rule.Scope.DATASET && !rule.code().equals("ref.duplicate-id")) {
                validation.notRun(
                        rule.code(), "rows are streamed and not remembered; reading them into a dataset runs it");
            }
        }
    }

    @Override
    public ReadRecord<UcdpGedEvent> take(UcdpGedEvent event, RowPlace place, List<Finding> readingFindings) {
        List<Finding> findings = new ArrayList<>(readingFindings);
        for (Entity entity : event.entities()) {
            boolean isOwn = entity.equals(event.operation()) || entity.equals(event.claim());
            if (isOwn) {
                findings.addAll(validation.check(entity, place));
            } else if (!seen.contains(entity.ref())) {
                List<Finding> found = validation.check(entity, place.whole(column(entity, event)));
                findings.addAll(found);
                // an error is told of each row, since it is what rejects the row
                if (seen.size() < REMEMBERED
                        && found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                    seen.add(entity.ref());
                }
            }
        }
        return validation.accept(event, List.of(), place, findings);
    }

    /** Returns the column that an entity shared by rows was made of. */
    static GedColumn column(Entity entity, UcdpGedEvent event) {
        if (entity instanceof Source source) {
            return event.sourceOriginal().equals(Optional.of(source.name()))
                    ? GedColumn.SOURCE_ORIGINAL
                    : GedColumn.SOURCE_OFFICE;
        } else if (entity instanceof Actor actor) {
            return event.sideA().name().equals(Optional.of(actor.name())) ? GedColumn.SIDE_A : GedColumn.SIDE_B;
        } else if (entity instanceof Location location) {
            String id = location.id().text();
            return id.startsWith("ucdp-country-")
                    ? GedColumn.COUNTRY
                    : id.startsWith("ucdp-adm1-")
                            ? GedColumn.ADM_1
                            : id.startsWith("ucdp-adm2-") ? GedColumn.ADM_2 : GedColumn.WHERE_COORDINATES;
        }
        return GedColumn.ID;
    }
}
