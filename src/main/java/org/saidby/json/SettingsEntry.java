package org.saidby.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Ref;
import org.saidby.validation.Finding;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;

/** One entry of a file of rule settings, as far as it has been read. */
final class SettingsEntry {

    static final Codec<Severity> SEVERITY = Scalars.word(Severity.class);

    private final Reading in;
    private @Nullable String code;
    private @Nullable String reason;

    @Nullable
    Severity severity;

    @Nullable
    String input;

    @Nullable
    String place;

    @Nullable
    Ref subject;

    SettingsEntry(Reading in) {
        this.in = in;
    }

    /** The members of every entry, to which others can be added. */
    Map<String, SettingsReader.Member> common() {
        Map<String, SettingsReader.Member> members = new LinkedHashMap<>();
        members.put("code", () -> code = readCode());
        members.put("reason", () -> reason = Scalars.TEXT.read(in));
        return members;
    }

    /** Reads the code of a rule that can be changed. */
    private @Nullable String readCode() throws IOException {
        String text = Scalars.TEXT.read(in);
        if (text == null) {
            return null;
        }
        Optional<Rule> rule = RuleCatalogue.find(text);
        if (rule.isEmpty()) {
            in.problem(unknown(text));
        } else if (rule.get().isFixed()) {
            in.problem(Problems.error(
                            "settings.fixed-rule",
                            "rule can be neither suppressed nor regraded, since its fault leaves no value: " + text)
                    .argument("code", text));
        }
        return text;
    }

    private static Finding.Builder unknown(String text) {
        Optional<String> nearest = RuleCatalogue.nearest(text).map(Rule::code);
        Finding.Builder finding = Problems.error(
                        "settings.unknown-rule",
                        "there is no rule with this code: " + Problems.shortened(text)
                                + nearest.map(code -> "; the one most like it is " + code)
                                        .orElse(""))
                .argument("code", Problems.shortened(text));
        nearest.ifPresent(code -> finding.argument("nearest", code));
        return finding;
    }

    String code() {
        return Objects.requireNonNull(code);
    }

    String reason() {
        return Objects.requireNonNull(reason);
    }

    Severity severity() {
        return Objects.requireNonNull(severity);
    }

    /** Returns the suppression, of which nothing is amiss. */
    Suppression suppression() {
        Suppression suppression = Suppression.of(code(), reason());
        suppression = input == null ? suppression : suppression.inInput(input);
        suppression = place == null ? suppression : suppression.at(place);
        return subject == null ? suppression : suppression.about(subject);
    }

    /** Returns what is suppressed, whatever the reason. */
    Object scope() {
        return List.of(
                code(),
                Optional.ofNullable(input),
                Optional.ofNullable(place),
                Optional.ofNullable(subject).map(Ref::toString));
    }
}
