package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Rule.Scope.RECORD;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What bytes and texts can be. */
final class InputRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "input.empty",
                    ERROR,
                    READING,
                    "the input holds nothing",
                    "an empty file is mostly a failed download",
                    "a file of 0 bytes",
                    "fetch the file again"),
            Rule.of(
                    "text.bom",
                    INFO,
                    READING,
                    "a UTF-8 byte order mark was skipped at the start",
                    "other readers take it for a part of the first name",
                    "EF BB BF before the first character",
                    "write without the mark"),
            Rule.of(
                    "text.not-utf8",
                    ERROR,
                    READING,
                    "a byte is not part of well-formed UTF-8",
                    "text guessed from another encoding is silently wrong",
                    "a file in UTF-16, or the overlong form C0 AF",
                    "convert the file to UTF-8"),
            Rule.of(
                    "text.charset",
                    ERROR,
                    READING,
                    "a byte is no character of the encoding that the caller named",
                    "another encoding was meant",
                    "the byte 81 in windows-1252",
                    "name the encoding that the file was saved in"),
            Rule.of(
                    "input.wrong-kind",
                    ERROR,
                    READING,
                    "the input is something else than text in the format asked for",
                    "what was downloaded or picked is not the file that was meant",
                    "a Git LFS pointer, a zip archive, a workbook, a web page in place of a table",
                    "fetch or unpack the file that is meant"),
            Rule.of(
                    "text.lone-surrogate",
                    ERROR,
                    READING,
                    "a text holds half of a surrogate pair",
                    "it cannot be written as UTF-8",
                    "an escape \\ud83d that no second half follows",
                    "repair the text at its origin"),
            Rule.of(
                    "text.control-char",
                    WARNING,
                    RECORD,
                    "a text holds a control character other than tab and line ends",
                    "databases refuse it and viewers hide it",
                    "a name with U+0000 in it",
                    "remove the character at its origin"),
            Rule.of(
                    "text.bidi-control",
                    WARNING,
                    RECORD,
                    "a text holds an embedding, override or isolate that turns the direction of writing",
                    "two different texts can look the same",
                    "an id with U+202E in it",
                    "remove the character, or accept it in running text"),
            Rule.of(
                    "text.not-nfc",
                    INFO,
                    RECORD,
                    "a text is not in Unicode normalization form C",
                    "equal names can compare as different",
                    "e followed by U+0301 instead of the one letter",
                    "normalize at the origin; saidby keeps the text as it is"),
            Rule.of(
                    "text.invisible",
                    INFO,
                    READING,
                    "a name in a table holds a space other than the plain one, or a character without width",
                    "names that look the same compare as different",
                    "a no-break space in the name of a place",
                    "replace the character at its origin; saidby keeps the text as it is"),
            Rule.of(
                    "limits.nesting-depth",
                    ERROR,
                    READING,
                    "objects and arrays are nested deeper than allowed",
                    "depth without bound exhausts the stack",
                    "100,000 opening brackets",
                    "flatten the input or raise the limit"),
            Rule.of(
                    "limits.number-length",
                    ERROR,
                    READING,
                    "a number has more characters or a greater exponent than allowed",
                    "converting very long numbers takes minutes",
                    "a number of a million digits",
                    "shorten the number or raise the limit"),
            Rule.of(
                    "limits.name-length",
                    ERROR,
                    READING,
                    "a member name is longer than allowed",
                    "names are kept in memory",
                    "a member name of 50,000 characters",
                    "shorten the name or raise the limit"),
            Rule.of(
                    "limits.text-length",
                    ERROR,
                    READING,
                    "a text is longer than allowed",
                    "texts are kept in memory",
                    "a word of a code list of 300 characters",
                    "shorten the text or raise the limit"),
            Rule.of(
                    "limits.line-length",
                    ERROR,
                    READING,
                    "a line is longer than allowed",
                    "a line is a record and is kept in memory",
                    "a line of 20,000,000 bytes",
                    "split the record or raise the limit"),
            Rule.of(
                    "limits.chain-length",
                    ERROR,
                    READING,
                    "an attribution chain has more links than allowed",
                    "a chain without bound exhausts memory",
                    "a chain of 33 links",
                    "shorten the chain or raise the limit"),
            Rule.of(
                    "limits.columns",
                    ERROR,
                    READING,
                    "a row has more columns than allowed",
                    "a wrong delimiter can make a column of every character",
                    "a header of 2,001 cells",
                    "check the delimiter or raise the limit"),
            Rule.of(
                    "limits.cell-length",
                    ERROR,
                    READING,
                    "a cell is longer than allowed",
                    "a quote that is never closed swallows the file",
                    "a cell of 1,000,001 characters",
                    "look for an unclosed quote or raise the limit"));

    private InputRules() {}
}
