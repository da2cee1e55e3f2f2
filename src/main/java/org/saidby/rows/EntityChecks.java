package org.saidby.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Entity;
import org.saidby.validation.EventRecord;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Validation;

/**
 * What the record-local rules find in the entities of a row.
 *
 * <p>They are made, and looked at, only where a rule could have to say something. What several rows share, and nothing is wrong with,
 * is looked at once, as far as a memory of bounded size tells that it was; what is wrong with it is told of each row.
 */
final class EntityChecks<C extends Enum<C> & Column, E extends EventRecord> {

    private static final int REMEMBERED = 16_384;
    private static final String CONTROL = "text.control-char";

    private final Validation validation;
    private final RowFormat<C, E> format;
    private final boolean needsEveryEntity;
    private final Set<Entity> clean = new HashSet<>();

    /** @param needsEveryEntity whether there are rules that are not of the catalogue */
    EntityChecks(Validation validation, RowFormat<C, E> format, boolean needsEveryEntity) {
        this.validation = validation;
        this.format = format;
        this.needsEveryEntity = needsEveryEntity;
    }

    /** Returns what was found in the cells of a row and in its entities. */
    List<Finding> check(E event, Cells<C> cells, RowPlace<C, E> place) {
        if (!needsEveryEntity && !format.canHaveFindings(event, cells)) {
            return cells.findings();
        }
        List<Finding> findings = new ArrayList<>(cells.findings());
        List<Entity> own = event.own();
        for (Entity entity : event.entities()) {
            boolean isOwn = own.contains(entity);
            if (isOwn || !clean.contains(entity)) {
                List<Finding> found =
                        validation.check(entity, isOwn ? place : place.whole(format.columnOf(entity, event)));
                found.stream().filter(finding -> !isTold(finding, cells)).forEach(findings::add);
                if (!isOwn && found.isEmpty() && clean.size() < REMEMBERED) {
                    clean.add(entity);
                }
            }
        }
        return findings;
    }

    /** Control characters are found in cells already, of which not all become texts of entities. */
    private boolean isTold(Finding finding, Cells<C> cells) {
        return finding.code().equals(CONTROL)
                && cells.findings().stream()
                        .anyMatch(told ->
                                told.code().equals(CONTROL) && field(told).equals(field(finding)));
    }

    private static Optional<String> field(Finding finding) {
        return finding.position().flatMap(InputPosition::field);
    }
}
