package org.saidby.ucdp;

import java.util.Optional;
import org.saidby.rows.Cells;
import org.saidby.validation.Finding;

/** Whether the columns of a row go together; remembers of one input what is told of it once. */
final class EventRules {

    private final SourceDates sourceDates = new SourceDates();

    void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        DateRules.check(event, cells);
        DeathRules.check(event, cells);
        PlaceRules.check(event, cells);
        SourceRules.check(event, cells);
        sourceDates.check(event, cells);
    }

    /** Returns what is to be said of the days of source material that could not be read; empty when all could. */
    Optional<Finding> unreadDates(String source) {
        return sourceDates.unread(source);
    }
}
