package org.saidby.acled;

import java.util.List;
import org.saidby.rows.Column;

/** The columns of the feed of deleted events. */
enum DeletionColumn implements Column {
    EVENT_ID_CNTY("event_id_cnty"),
    DELETED_TIMESTAMP("deleted_timestamp");

    private final String text;

    DeletionColumn(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }

    /** Both: a table that has ids alone is one of events, or of anything. */
    @Override
    public boolean isRequired() {
        return true;
    }

    /** Returns the name, which is what messages call the column. */
    @Override
    public String toString() {
        return text;
    }
}
