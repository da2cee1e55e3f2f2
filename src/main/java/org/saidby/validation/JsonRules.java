package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What JSON and JSON Lines can be. */
final class JsonRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "json.syntax",
                    ERROR,
                    READING,
                    "the text is not JSON",
                    "what follows the fault cannot be read with certainty",
                    "a trailing comma, NaN, single quotes",
                    "write the file with a JSON library"),
            Rule.of(
                    "json.trailing-content",
                    ERROR,
                    READING,
                    "something follows the end of the JSON value",
                    "two values glued together lose one of them",
                    "{\"id\":\"a\"} x",
                    "give one value a file, or one a line as JSON Lines"),
            Rule.of(
                    "json.duplicate-key",
                    ERROR,
                    READING,
                    "a member stands twice in one object",
                    "readers differ in which of the two they keep",
                    "{\"id\":\"a\",\"id\":\"b\"}",
                    "keep the right one"),
            Rule.of(
                    "json.expected-object",
                    ERROR,
                    READING,
                    "a value is no object where one is needed",
                    "a record is an object",
                    "a line that is a string",
                    "write the record as an object"),
            Rule.of(
                    "json.expected-array",
                    ERROR,
                    READING,
                    "a value is no array where one is needed",
                    "a list of one is still a list",
                    "\"claims\":{...}",
                    "put the value into an array"),
            Rule.of(
                    "jsonl.torn-tail",
                    WARNING,
                    READING,
                    "the last line is incomplete and has no line end",
                    "an append was interrupted; the records before it are kept",
                    "a last line {\"id\":\"a",
                    "append again after cutting the torn line"),
            Rule.of(
                    "jsonl.repeated-header",
                    INFO,
                    READING,
                    "a header stands behind the first line and was skipped",
                    "files may be concatenated",
                    "a line {\"saidby\":\"1.0\"} in the middle",
                    "nothing"),
            Rule.of(
                    "model.unknown-property",
                    INFO,
                    READING,
                    "a member is not known to this version and was kept",
                    "it is written back unchanged, but no rule looks at it",
                    "\"x_vendor\":{}",
                    "nothing, or check the spelling of the member"),
            Rule.of(
                    "model.version-unsupported",
                    ERROR,
                    READING,
                    "the format version is not one that this version reads",
                    "a newer major version may mean other things by the same names",
                    "\"saidby\":\"2.0\"",
                    "use a newer version of the library; a newer minor version is only a warning"));

    private JsonRules() {}
}
