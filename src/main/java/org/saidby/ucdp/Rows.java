package org.saidby.ucdp;

import java.util.List;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;

/** What becomes of the rows that could be read. */
interface Rows {

    /** Takes an event into the validation; it can still be rejected. */
    ReadRecord<UcdpGedEvent> take(UcdpGedEvent event, RowPlace place, List<Finding> readingFindings);
}
