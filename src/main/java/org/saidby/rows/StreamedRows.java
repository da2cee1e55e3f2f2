package org.saidby.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidby.Entity;
import org.saidby.validation.EventRecord;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;
import org.saidby.validation.Validation;

/**
 * Rows that are handed on and forgotten: the rules look at each by itself.
 *
 * <p>The entities of a row are made, and looked at, only where a rule could have to say something; what several rows share once,
 * as far as a memory of bounded size tells that it was.
 */
final class StreamedRows<C extends Enum<C> & Column, E extends EventRecord> implements Rows<C, E> {

    private static final int REMEMBERED = 16_384;

    private final Validation validation;
    private final RowFormat<C, E> format;
    private final boolean needsEveryEntity;
    private final Set<Entity> seen = new HashSet<>();

    StreamedRows(Validation validation, RowFormat<C, E> format, boolean needsEveryEntity) {
        this.validation = validation;
        this.format = format;
        this.needsEveryEntity = needsEveryEntity;
        for (Rule rule : RuleCatalogue.all()) {
            if (rule.scope() == Rule.Scope.DATASET && !rule.code().equals("ref.duplicate-id")) {
                validation.notRun(
                        rule.code(), "rows are streamed and not remembered; reading them into a dataset runs it");
            }
        }
    }

    @Override
    public ReadRecord<E> take(E event, Cells<C> cells) {
        List<Finding> findings = cells.findings();
        RowPlace<C> place = new RowPlace<>(cells, format);
        if (needsEveryEntity || format.canHaveFindings(event, cells)) {
            findings = new ArrayList<>(findings);
            List<Entity> own = event.own();
            for (Entity entity : event.entities()) {
                check(entity, event, own.contains(entity), place, findings);
            }
        }
        return validation.accept(event, List.of(), place, findings);
    }

    private void check(Entity entity, E event, boolean isOwn, RowPlace<C> place, List<Finding> findings) {
        if (isOwn) {
            findings.addAll(validation.check(entity, place));
        } else if (!seen.contains(entity)) {
            List<Finding> found = validation.check(entity, place.whole(format.columnOf(entity, event)));
            findings.addAll(found);
            // an error is told of each row, since it is what rejects the row
            if (seen.size() < REMEMBERED && found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                seen.add(entity);
            }
        }
    }
}
