package org.saidby.validation;

import java.util.Locale;

/** Renders the catalogue as the page {@code src/site/markdown/rules.md}. */
final class RulePage {

    private static final String HEAD = """
            # Rules

            Every code that `validate` can report, sorted; written by the test `RuleCatalogueTest` from `RuleCatalogue`.

            A severity is the one a finding has unless its reader or the caller says otherwise: **error**, the record is not
            accepted, or the dataset as a whole does not hold together; **warning**, accepted and suspicious; **info**,
            something was normalised, skipped or kept unmodelled, or is worth knowing. Honest vagueness and disagreement between
            sources are never above info.

            A rule of *reading* looks at the input as it is read, one of a *record* at one entity, one of the *dataset* at all
            of them through a summary that can be merged. Errors of reading leave no value, so that they can be neither disabled,
            regraded nor [suppressed](suppressions.md); every other rule can, with a reason that the report repeats.

            What a dataset-wide rule remembers while records stream by is given as *state*, in bytes on a 64-bit machine with
            compressed pointers, ids and positions of the input included only where it says so; a position takes about 120
            bytes. No rule remembers texts but the labels of casualties.

            | code | severity | looks at |
            |---|---|---|
            """;

    private RulePage() {}

    static String render() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Rule rule : RuleCatalogue.all()) {
            page.append("| [`")
                    .append(rule.code())
                    .append("`](#")
                    .append(anchor(rule))
                    .append(") | ");
            page.append(rule.severity().text())
                    .append(" | ")
                    .append(scope(rule))
                    .append(" |\n");
        }
        for (Rule rule : RuleCatalogue.all()) {
            page.append("\n<a id=\"").append(anchor(rule)).append("\"></a>\n");
            page.append("## `").append(rule.code()).append("`\n\n");
            page.append("**").append(rule.severity().text()).append("**, ").append(scope(rule));
            page.append(", since ").append(rule.since()).append("\n\n");
            page.append("* Found when ").append(escaped(rule.summary())).append(".\n");
            page.append("* Why: ").append(escaped(rule.why())).append(".\n");
            page.append("* Example: ").append(escaped(rule.example())).append("\n");
            page.append("* Remedy: ").append(escaped(rule.remedy())).append(".\n");
            if (!rule.state().isEmpty()) {
                page.append("* State: ").append(escaped(rule.state())).append(".\n");
            }
        }
        return page.toString();
    }

    private static String anchor(Rule rule) {
        return rule.code().replace('.', '-');
    }

    private static String scope(Rule rule) {
        return rule.scope().name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*").replace("<", "&lt;");
    }
}
