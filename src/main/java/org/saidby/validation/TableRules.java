package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What CSV, and records of UCDP GED in it, can be. */
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
                    "repair the row; surplus cells that are all empty are only information"),
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
                    "quote the cell and double the quote"),
            Rule.of(
                    "csv.blank-row",
                    INFO,
                    READING,
                    "a row is blank",
                    "it was skipped",
                    "an empty line between rows",
                    "nothing"),
            Rule.of(
                    "ucdp.missing-code",
                    INFO,
                    READING,
                    "a code that stands for not recorded was read as absent",
                    "it is no number",
                    "-1 in a numeric column",
                    "nothing"),
            Rule.of(
                    "ucdp.estimate-order",
                    WARNING,
                    READING,
                    "the estimates are not in the order low, best, high",
                    "one of them is a slip",
                    "low 0, best 3, high 0",
                    "check the event at its source"),
            Rule.of(
                    "ucdp.estimate-sum",
                    WARNING,
                    READING,
                    "the deaths of the sides, civilians and unknown do not add up to best",
                    "one of them is a slip",
                    "1 + 2 + 0 + 0 and best 4",
                    "check the event at its source"),
            Rule.of(
                    "ucdp.year-mismatch",
                    WARNING,
                    READING,
                    "the year column is not the year of the start date",
                    "one of them is a slip",
                    "year 2021 and date_start 2022-03-01",
                    "check the event at its source"));

    private TableRules() {}
}
