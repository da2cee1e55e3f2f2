package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Rule.Scope.RECORD;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What single values can be. */
final class ValueRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "value.empty",
                    ERROR,
                    READING,
                    "a text that must say something is empty or blank",
                    "an empty id identifies nothing",
                    "\"id\":\"\"",
                    "fill it, or leave the member out"),
            Rule.of(
                    "value.missing",
                    ERROR,
                    READING,
                    "a required member or column is absent",
                    "the value cannot be built without it",
                    "a claim without about",
                    "add it; a warning where the format lets it be absent"),
            Rule.of(
                    "value.type",
                    ERROR,
                    READING,
                    "a value has another type or form than it must",
                    "guessing a type changes data",
                    "\"total\":\"17\"",
                    "write the value in the form that the format reference gives"),
            Rule.of(
                    "value.id-syntax",
                    ERROR,
                    READING,
                    "an id breaks the syntax of ids",
                    "refs to it could not be read back",
                    "an id with a space or a colon",
                    "choose another id"),
            Rule.of(
                    "value.normalized",
                    INFO,
                    READING,
                    "a value was read as another spelling of it",
                    "nothing is changed in silence",
                    "17.0 read as 17",
                    "write the plain spelling"),
            Rule.of(
                    "value.trimmed",
                    INFO,
                    READING,
                    "white space around a value was dropped",
                    "nothing is changed in silence",
                    "a cell with a trailing space",
                    "write the value without it"),
            Rule.of(
                    "value.not-integer",
                    ERROR,
                    READING,
                    "a number is not whole where it must be",
                    "people are counted in whole numbers",
                    "17.5 killed",
                    "check the column or member"),
            Rule.of(
                    "value.number-format",
                    ERROR,
                    READING,
                    "a text is not a number",
                    "parts of it may be lost in guessing",
                    "15.5N as a latitude",
                    "write digits, sign and point only"),
            Rule.of(
                    "value.number-range",
                    ERROR,
                    READING,
                    "a number is outside the range that it can have",
                    "it cannot be what it claims to be",
                    "-3 killed",
                    "check the value at its source"),
            Rule.of(
                    "value.range-inverted",
                    ERROR,
                    READING,
                    "the least of a range is above its greatest",
                    "nothing lies in such a range",
                    "between 11 and 8",
                    "exchange the two, if that is what was said"),
            Rule.of(
                    "value.unknown-code",
                    INFO,
                    RECORD,
                    "a word or number is not on the list of those that are known",
                    "programs will not expect it; open lists keep it, and only in the closed tables of imported formats it is an error",
                    "an actor kind junta",
                    "check it against the list in the description of the format; what is newer than this version needs a newer one"),
            Rule.of(
                    "value.uri-scheme",
                    WARNING,
                    RECORD,
                    "an address has no scheme that leads to a document, or is no URI",
                    "such a link may run a program or lead nowhere",
                    "javascript:alert(1)",
                    "give an address of http, https, ftp, urn, doi or ark"),
            Rule.of(
                    "geo.latitude-range",
                    ERROR,
                    READING,
                    "a latitude is outside -90 to 90",
                    "there is no such place",
                    "latitude 115.3",
                    "check whether latitude and longitude are exchanged"),
            Rule.of(
                    "geo.longitude-range",
                    ERROR,
                    READING,
                    "a longitude is outside -180 to 180",
                    "there is no such place",
                    "longitude 200",
                    "check the value at its source"),
            Rule.of(
                    "geo.incomplete-pair",
                    ERROR,
                    READING,
                    "a latitude stands without a longitude, or the reverse",
                    "half a point is no point",
                    "latitude 25.9 alone",
                    "add the other, or leave both out"),
            Rule.of(
                    "geo.null-island",
                    WARNING,
                    RECORD,
                    "a point is exactly 0,0",
                    "that is where unset coordinates come to lie",
                    "latitude 0, longitude 0",
                    "leave the point out when it is not known"),
            Rule.of(
                    "geo.excess-precision",
                    INFO,
                    RECORD,
                    "a coordinate has more than seven decimals",
                    "seven decimals are a centimetre; more say nothing",
                    "25.123456789",
                    "round to what was measured"),
            Rule.of(
                    "time.format",
                    ERROR,
                    READING,
                    "a text is not a date of the expected form",
                    "day and month can be exchanged in guessing",
                    "09/04/2019",
                    "write the date as 2019-09-04, or name the format"),
            Rule.of(
                    "time.date-order",
                    INFO,
                    READING,
                    "the dates of an input tell whether the day or the month comes first",
                    "one row does not tell it, all of them together may",
                    "09/04/2019 in one row and 09/17/2019 in another",
                    "name the format of the dates"),
            Rule.of(
                    "time.invalid-date",
                    ERROR,
                    READING,
                    "a date does not exist",
                    "it is a slip of typing, and nobody can tell which",
                    "2019-09-31",
                    "check the date at its source"),
            Rule.of(
                    "time.end-before-start",
                    ERROR,
                    READING,
                    "a span of time ends before it starts",
                    "nothing lies in such a span",
                    "2019-09-27/2019-09-19",
                    "check both at their source; exchange the two only if that is what was meant"),
            Rule.of(
                    "time.implausible",
                    WARNING,
                    READING,
                    "a date lies outside the range that the format covers",
                    "it may be a slip of typing",
                    "a year 1889 in a file that starts in 1989",
                    "check the date at its source"),
            Rule.of(
                    "time.no-offset",
                    WARNING,
                    RECORD,
                    "a date with a time of day has no offset from UTC",
                    "the instant can be off by a day",
                    "2019-09-19T10:00:00",
                    "add the offset, or leave the time of day out"),
            Rule.of(
                    "time.future",
                    WARNING,
                    RECORD,
                    "a date lies certainly after the day of checking",
                    "nobody can report what has not happened",
                    "2999-01-01",
                    "check the date at its source"));

    private ValueRules() {}
}
