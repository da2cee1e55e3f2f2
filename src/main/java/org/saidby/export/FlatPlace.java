package org.saidby.export;

import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Entity;
import org.saidby.rows.Row;
import org.saidby.rows.RowExcerpt;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;

/**
 * Where the entity of a row stands, and its parts.
 *
 * @param row the row as read
 * @param cells the same row, by columns
 */
record FlatPlace(FlatTable table, Entity entity, Row row, FlatRow cells) implements RecordPlace {

    @Override
    public InputPosition position() {
        return row.position();
    }

    /** Looks for the column of the attribute, else for that of the nearest one around it. */
    @Override
    public InputPosition at(String relativePointer) {
        String root = entity.ref().kind().text();
        String assertion =
                entity instanceof Claim claim ? claim.assertion().kind().text() : "";
        String path = root
                + relativePointer
                        .replaceAll("/[0-9]+(?=/|$)", "")
                        .replaceFirst("^/assertion(?=/|$)", "/" + assertion)
                        .replace('/', '.');
        boolean isRelay = relativePointer.matches("/attribution/chain/[1-9].*");
        for (String above = path; above.contains("."); above = above.substring(0, above.lastIndexOf('.'))) {
            String prefix = above;
            Optional<FlatColumn> found = table.columns().stream()
                    .filter(column -> column.name().startsWith("relay_") == isRelay)
                    .filter(column -> column.paths().stream().anyMatch(held -> (held + ".").startsWith(prefix + ".")))
                    .findFirst();
            if (found.isPresent()) {
                return cells.position(found.get().name());
            }
        }
        return row.position();
    }

    @Override
    public Optional<RecordExcerpt> excerpt() {
        return RowExcerpt.of(row);
    }
}
