package org.saidby.csv;

/** Where in a record the watch is. */
enum QuoteState {
    RECORD_START,
    CELL_START,
    PLAIN,
    QUOTED,
    /** Behind a quote in a quoted cell, which closes it or is doubled. */
    QUOTE_IN_QUOTED,
    /** Behind a closing quote, in text that belongs nowhere. */
    SURPLUS
}
