package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.RuleSettings;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

/** Reads a file of rule settings, and finds all that is wrong with it. */
final class SettingsReader {

    /** Reads the value of a member, at whose first token the parser stands. */
    @FunctionalInterface
    interface Member {
        void read() throws IOException;
    }

    private static final JsonLimits LIMITS = JsonLimits.standard();

    private final Reading in;
    private final RuleSettings.Builder settings = RuleSettings.builder();

    /** Where what an entry is for stood first. */
    private final Map<Object, InputPosition> entries = new LinkedHashMap<>();

    private SettingsReader(Reading in) {
        this.in = in;
    }

    static Checked<RuleSettings> read(byte[] bytes, String name) {
        Validation validation = Validator.standard().start();
        validation.input(InputSummary.of(name));
        int mark = Utf8.byteOrderMark(bytes, 0, bytes.length);
        long line = 1;
        int lineStart = mark;
        int first = mark;
        while (first < bytes.length && isSpace(bytes[first])) {
            if (bytes[first++] == '\n') {
                line++;
                lineStart = first;
            }
        }
        byte[] rest = Arrays.copyOfRange(bytes, lineStart, bytes.length);
        DocumentBytes document = new DocumentBytes(name, rest, first - lineStart, lineStart, line);
        if (first == bytes.length) {
            validation.stop(Problems.error("input.empty", "input is empty")
                    .position(document.whole().position())
                    .build());
            return Checked.withoutValue(validation.soFar());
        }
        Finding malformed = document.faultOrNull(LIMITS);
        if (malformed != null) {
            validation.stop(malformed);
            return Checked.withoutValue(validation.soFar());
        }
        try (JsonParser parser = JsonFactories.reading(LIMITS.depth())
                .createParser(rest, document.start(), document.end() - document.start())) {
            parser.nextToken();
            Reading in = new Reading(LIMITS, null, parser, document.whole());
            RuleSettings settings = new SettingsReader(in).readAll();
            in.problems().forEach(validation::report);
            return in.isRejected()
                    ? Checked.withoutValue(validation.soFar())
                    : Checked.of(settings, validation.soFar());
        } catch (JsonProcessingException e) {
            validation.stop(document.fault(LIMITS, e));
            return Checked.withoutValue(validation.soFar());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private RuleSettings readAll() throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        members.put("suppress", () -> readList(this::readSuppression));
        members.put("regrade", () -> readList(this::readRegrading));
        // editors know by it how to complete what is written
        members.put("$schema", in::text);
        readObject(members);
        return settings.build();
    }

    private void readList(Member element) throws IOException {
        if (!in.parser().isExpectedStartArrayToken()) {
            in.wrongType("an array", "json.expected-array");
            return;
        }
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private void readSuppression() throws IOException {
        SettingsEntry entry = new SettingsEntry(in);
        Map<String, Member> members = entry.common();
        members.put("input", () -> entry.input = Scalars.TEXT.read(in));
        members.put("place", () -> entry.place = Scalars.TEXT.read(in));
        members.put("subject", () -> entry.subject = Scalars.REF.read(in));
        int before = in.problems().size();
        if (readObject(members, "code", "reason") && before == in.problems().size() && isNew(entry.scope())) {
            settings.suppress(entry.suppression());
        }
    }

    private void readRegrading() throws IOException {
        SettingsEntry entry = new SettingsEntry(in);
        Map<String, Member> members = entry.common();
        members.put("severity", () -> entry.severity = SettingsEntry.SEVERITY.read(in));
        int before = in.problems().size();
        if (readObject(members, "code", "severity", "reason")
                && before == in.problems().size()
                && isNew(entry.code())) {
            settings.regrade(entry.code(), entry.severity(), entry.reason());
        }
    }

    /** Returns whether no entry before the one at whose end the parser stands was for the same; if one was, that is a problem. */
    private boolean isNew(Object what) {
        InputPosition here = in.position(in.span().indexOf(in.pointer()), in.pointer());
        @Nullable InputPosition first = entries.putIfAbsent(what, here);
        if (first != null) {
            in.problemOfObject(
                    "",
                    Problems.error("settings.repeated", "an earlier entry is for the same findings")
                            .addRelated(first));
        }
        return first == null;
    }

    /** Reads an object member by member; returns whether it is one. */
    private boolean readObject(Map<String, Member> known, String... required) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.wrongType("an object", "json.expected-object");
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            @Nullable Member member = known.get(name);
            if (member == null) {
                in.problem(unknown(name, known.keySet()));
            } else if (!seen.add(name)) {
                in.duplicate(name);
                member = null;
            }
            parser.nextToken();
            if (member == null) {
                in.skip();
            } else {
                member.read();
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                in.problemOfObject("/" + name, Problems.missing("value.missing", name));
            }
        }
        return true;
    }

    private static Finding.Builder unknown(String name, Set<String> known) {
        return Problems.error(
                        "settings.unknown-member",
                        "expected one of " + String.join(", ", known) + ", found " + Problems.shortened(name))
                .argument("expected", String.join(", ", known))
                .argument("name", Problems.shortened(name));
    }
}
