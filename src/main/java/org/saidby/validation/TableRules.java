package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What CSV can be. */
final class TableRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "csv.missing-column",
                    ERROR,
                    READING,
                    "the header lacks a column that is needed",
                    "no row can be read without it",
                    "a header separated by semicolons",
                    "check the delimiter and the header"),
            Rule.of(
                    "csv.duplicate-column",
                    ERROR,
                    READING,
                    "two columns of the header have one name",
                    "which of the two is meant cannot be told",
                    "id,date,id",
                    "rename or drop one"),
            Rule.of(
                    "csv.empty-column-name",
                    WARNING,
                    READING,
                    "a column of the header has no name",
                    "its cells are not read",
                    "id,,date",
                    "name the column or drop it"),
            Rule.of(
                    "csv.header-case",
                    INFO,
                    READING,
                    "a column was matched although case or space differ",
                    "nothing is changed in silence",
                    "Date_Start for date_start",
                    "write the name as the format gives it"),
            Rule.of(
                    "csv.column-alias",
                    INFO,
                    READING,
                    "a column was matched by another name that is known for it",
                    "nothing is changed in silence",
                    "best_est for best",
                    "nothing"),
            Rule.of(
                    "csv.hxl-row",
                    INFO,
                    READING,
                    "a row of HXL tags was skipped",
                    "it describes the columns and is no record",
                    "#date+start",
                    "nothing"),
            Rule.of(
                    "csv.repeated-header",
                    ERROR,
                    READING,
                    "a row repeats the header",
                    "files were glued together",
                    "a second line id,date",
                    "drop the row"),
            Rule.of(
                    "csv.row-length",
                    ERROR,
                    READING,
                    "a row has more or fewer cells than the header",
                    "every cell behind the slip would stand in a wrong column",
                    "three cells under two headers",
                    "find the cell that is missing or too many, often one at a comma in a text without quotes; surplus cells that are all"
                            + " empty are only information"),
            Rule.of(
                    "csv.unclosed-quote",
                    ERROR,
                    READING,
                    "a quote is opened and never closed",
                    "it swallows the rest of the file",
                    "a cell that begins with a quote",
                    "close or double the quote at the line given"),
            Rule.of(
                    "csv.quote-syntax",
                    ERROR,
                    READING,
                    "text follows a closing quote",
                    "where the cell ends cannot be told",
                    "\"a\"b",
                    "double the quotes that belong to the text"),
            Rule.of(
                    "csv.stray-quote",
                    WARNING,
                    READING,
                    "a quote stands inside a cell that is not quoted",
                    "it was kept as a part of the text",
                    "20\"19",
                    "delete the quote if it is a slip; else quote the cell and double the quote"),
            Rule.of(
                    "csv.blank-row",
                    INFO,
                    READING,
                    "a row is blank",
                    "it was skipped",
                    "an empty line between rows",
                    "nothing"),
            Rule.of(
                    "csv.preamble",
                    INFO,
                    READING,
                    "a row above the header was skipped",
                    "it names no columns and is no record",
                    "a title above the names of the columns",
                    "delete what stands above the header"),
            Rule.of(
                    "csv.unknown-column",
                    WARNING,
                    READING,
                    "a column of a flat table is none that the table has",
                    "its cells are not read",
                    "a column checked_by that somebody added",
                    "keep such columns elsewhere, with the id beside them, or write them into the column note"),
            Rule.of(
                    "csv.list-length",
                    ERROR,
                    READING,
                    "two lists of a row of a flat table that go together differ in length",
                    "which elements belong to each other cannot be told",
                    "two ids of relays, and one name",
                    "add what is missing, or leave the element between two semicolons empty"),
            Rule.of(
                    "csv.cell-not-kept",
                    WARNING,
                    READING,
                    "a cell of a flat table says something that the other cells of its row leave no place for",
                    "the dataset is without it",
                    "a number of dead in a row that claims an affiliation",
                    "mend the columns that decide, such as assertion or count_hedge; chain, and bounds that were not said, follow from"
                            + " others"),
            Rule.of(
                    "csv.cells-differ",
                    WARNING,
                    READING,
                    "two cells of flat tables tell one thing differently",
                    "the first is kept",
                    "two names beside one id of a source",
                    "give both rows the same text, or two things two ids"));

    private TableRules() {}
}
