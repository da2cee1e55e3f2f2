package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What records of UCDP GED can be. */
final class UcdpRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "ucdp.date-precision",
                    WARNING,
                    READING,
                    "the span from start to end date is not one that the precision of the date has",
                    "a day is taken for exact that is not, or the other way round",
                    "date_prec 1 and an event of three days",
                    "check the event at its source; the dates hold in the model"),
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
                    "ucdp.geometry-mismatch",
                    WARNING,
                    READING,
                    "the well-known text is not the point of longitude and latitude, or is no point",
                    "programs that map one column and those that map the other show two places",
                    "POINT (9.1 25.5) beside latitude -25.5",
                    "see whether latitude and longitude are exchanged in one of the columns, and check the event at its source; longitude and"
                            + " latitude hold in the model"),
            Rule.of(
                    "ucdp.grid-mismatch",
                    WARNING,
                    READING,
                    "the cell of PRIO-GRID is not that of the coordinates",
                    "joined by the cell, the event is counted in another place",
                    "priogrid_gid 1 and a place in Africa",
                    "see first whether latitude and longitude are right, or exchanged; the cell is no part of the model"),
            Rule.of(
                    "ucdp.missing-code",
                    INFO,
                    READING,
                    "a code that stands for not recorded was read as absent",
                    "it is no number",
                    "-1 in a numeric column",
                    "nothing"),
            Rule.of(
                    "ucdp.missing-office",
                    WARNING,
                    READING,
                    "sources were counted and no publisher is named",
                    "who reported it cannot be told",
                    "number_of_sources 2 and an empty source_office",
                    "look for the publishers in source_article"),
            Rule.of(
                    "ucdp.one-sided",
                    WARNING,
                    READING,
                    "one-sided violence has another side B than civilians, or dead of a side",
                    "it is violence against civilians by definition, so that type, side or number is a slip",
                    "type_of_violence 3 and deaths_b 6",
                    "check the event at its source"),
            Rule.of(
                    "ucdp.place-precision",
                    INFO,
                    READING,
                    "a division is named although the precision of the place does not reach so far",
                    "the division is that of the representative point and not known to be where it happened",
                    "where_prec 6 and a name in adm_1",
                    "do not count the event in that division; the place in the model is the wider one"),
            Rule.of(
                    "ucdp.provisional",
                    INFO,
                    READING,
                    "a record may still change: its coding is not clear, or it comes from a candidate release",
                    "the next release can have another number or drop the event",
                    "code_status Check Deaths",
                    "read the next release and compare"),
            Rule.of(
                    "ucdp.source-date",
                    INFO,
                    READING,
                    "source material is of no day, or of one on which nobody can have reported it",
                    "the report is left without a date; the text is kept",
                    "1753-01-01, which a database wrote for nothing",
                    "nothing, or write year-month-day"),
            Rule.of(
                    "ucdp.untold-origin",
                    INFO,
                    READING,
                    "the original source is given as not told",
                    "as a link of the chain it would be one source that many events share",
                    "source_original not specified",
                    "nothing"),
            Rule.of(
                    "ucdp.year-mismatch",
                    WARNING,
                    READING,
                    "the year column is not the year of the start date",
                    "one of them is a slip",
                    "year 2021 and date_start 2022-03-01",
                    "check the event at its source"));

    private UcdpRules() {}
}
