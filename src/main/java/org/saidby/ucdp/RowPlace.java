package org.saidby.ucdp;

import org.saidby.csv.CsvRow;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordPlace;

/** Where the parts of an operation and a claim stand in the row that they were made of. */
final class RowPlace implements RecordPlace {

    private final CsvRow row;
    private final GedHeader header;

    RowPlace(CsvRow row, GedHeader header) {
        this.row = row;
        this.header = header;
    }

    @Override
    public InputPosition position() {
        return row.position();
    }

    @Override
    public InputPosition at(String relativePointer) {
        return of(column(relativePointer));
    }

    /** Returns where a cell stands; the row if the table does not have the column. */
    InputPosition of(GedColumn column) {
        int index = header.index(column);
        return index < 0 ? row.position() : row.position(index);
    }

    /** Returns the place of an entity that was made of one cell. */
    RecordPlace whole(GedColumn column) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return of(column);
            }

            @Override
            public InputPosition at(String relativePointer) {
                // of all that is made of one cell, only a location has a part from elsewhere
                if (relativePointer.startsWith("/point/latitude")) {
                    return of(GedColumn.LATITUDE);
                }
                return of(relativePointer.startsWith("/point") ? GedColumn.LONGITUDE : column);
            }
        };
    }

    private static GedColumn column(String pointer) {
        if (pointer.startsWith("/kind")) {
            return GedColumn.TYPE_OF_VIOLENCE;
        } else if (pointer.startsWith("/label")) {
            return GedColumn.DYAD_NAME;
        } else if (pointer.startsWith("/when")) {
            return GedColumn.DATE_START;
        } else if (pointer.startsWith("/place/words")) {
            return GedColumn.WHERE_DESCRIPTION;
        } else if (pointer.startsWith("/place")) {
            return GedColumn.WHERE_COORDINATES;
        } else if (pointer.startsWith("/participants/0")) {
            return GedColumn.SIDE_A;
        } else if (pointer.startsWith("/participants")) {
            return GedColumn.SIDE_B;
        } else if (pointer.startsWith("/externalIds/1")) {
            return GedColumn.RELID;
        } else if (pointer.startsWith("/assertion")) {
            return GedColumn.BEST;
        } else if (pointer.startsWith("/attribution")) {
            return GedColumn.SOURCE_OFFICE;
        }
        return GedColumn.ID;
    }
}
