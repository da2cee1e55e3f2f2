package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saidby.Extensions;
import org.saidby.MalformedValueException;
import org.saidby.validation.Finding;

/**
 * The wire form of one type that is an object: a line for each member, in the order in which they are written.
 *
 * <p>Reading looks for a member from the place on where the last one stood, so that objects in the order of writing are read
 * without search.
 */
final class Table<T, B> extends Codec<T> {

    static final String TAG = "type";

    private static final SerializedString QUOTED_TAG = new SerializedString(TAG);

    final String name;
    final String description;
    final @Nullable String tag;
    final boolean tagRequired;
    final List<Attribute<T, B, ?>> attributes;

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Attribute.Getter<T, Extensions> extensions;
    private final Attribute.Setter<B, Extensions> extensionsSetter;
    private final Map<String, String> missingCodes;
    private final Attribute<T, B, ?>[] lines;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final long required;
    private final SerializedString quotedTag;
    /** By the place of a member, the place of the one that came behind it last. Only a guess, so that threads may share it. */
    private final int[] guesses;

    private final long needed;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made in another way
    Table(
            TableBuilder<T, B> rows,
            Attribute.Getter<T, Extensions> extensions,
            Attribute.Setter<B, Extensions> extensionsSetter,
            String description) {
        this.name = rows.name;
        this.tag = rows.tag;
        this.tagRequired = rows.tagRequired;
        this.quotedTag = new SerializedString(String.valueOf(rows.tag));
        this.builder = rows.builder;
        this.build = rows.build;
        this.attributes = List.copyOf(rows.attributes);
        this.missingCodes = Map.copyOf(rows.missingCodes);
        this.extensions = extensions;
        this.extensionsSetter = extensionsSetter;
        this.description = description;
        this.lines = attributes.toArray(new Attribute[0]);
        long bits = 0;
        long lists = 0;
        for (int i = 0; i < lines.length; i++) {
            places.put(lines[i].name.getValue(), i);
            bits |= lines[i].isRequired() ? 1L << i : 0;
            lists |= lines[i].isList() ? 1L << i : 0;
        }
        this.required = bits;
        this.guesses = new int[lines.length + 1];
        for (int i = 0; i < guesses.length; i++) {
            guesses[i] = i;
        }
        this.needed = bits | lists; // behind an element left out, rules would give the wrong pointers
    }

    @Override
    @Nullable
    T read(Reading in) throws IOException {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.wrongType("an object", "json.expected-object");
            return null;
        }
        return readMembers(in, false, false);
    }

    /** Reads the members of an object behind its tag, or from its first name on if the tag comes later. */
    @Nullable
    T readMembers(Reading in, Tag tag) throws IOException {
        return readMembers(in, !tag.isConsumed(), tag.isConsumed());
    }

    private @Nullable T readMembers(Reading in, boolean atName, boolean atTag) throws IOException {
        JsonParser parser = in.parser();
        B values = builder.get();
        Map<String, String> unknown = null;
        long seen = 0;
        long failed = 0;
        boolean tagged = atTag;
        int next = 0;
        boolean standing = atName;
        while (true) {
            int place = guesses[next];
            if (standing || place == lines.length || !parser.nextFieldName(lines[place].name)) {
                if (!standing && place == lines.length) {
                    parser.nextToken();
                }
                standing = false;
                if (parser.currentToken() == JsonToken.END_OBJECT) {
                    guesses[next] = lines.length;
                    break;
                }
                place = placeOf(parser.currentName(), next);
                if (place >= 0) {
                    guesses[next] = place;
                }
            }
            if (place < 0) {
                if (tag != null && parser.currentName().equals(TAG)) {
                    tagged = readTag(in, tagged);
                } else {
                    unknown = readUnknown(in, unknown);
                }
                continue;
            }
            long bit = 1L << place;
            if ((seen & bit) != 0) {
                in.duplicate(parser.currentName());
                parser.nextToken();
                in.skip();
                continue;
            }
            seen |= bit;
            parser.nextToken();
            if (!lines[place].read(in, values)) {
                failed |= bit;
            }
            next = place + 1;
        }
        return finish(in, values, unknown, seen, failed);
    }

    private @Nullable T finish(Reading in, B values, @Nullable Map<String, String> unknown, long seen, long failed)
            throws IOException {
        long absent = required & ~seen;
        if (absent != 0) {
            reportMissing(in, absent);
        }
        if (absent != 0 || (needed & failed) != 0) {
            return null;
        }
        try {
            if (unknown != null) {
                extensionsSetter.set(values, Extensions.of(unknown));
            }
            return build.apply(values);
        } catch (MalformedValueException e) {
            // what could not be read is there all the same, and was reported where it stands
            if (failed == 0 || !isAbsence(e.code())) {
                in.problemOfObject("", Problems.malformed(e));
            }
            return null;
        }
    }

    private boolean isAbsence(String code) {
        return code.equals("value.missing") || missingCodes.containsValue(code);
    }

    private void reportMissing(Reading in, long absent) {
        for (int i = 0; i < lines.length; i++) {
            if ((absent & 1L << i) != 0) {
                String member = lines[i].name.getValue();
                in.problemOfObject(
                        "/" + member, Problems.missing(missingCodes.getOrDefault(member, "value.missing"), member));
            }
        }
    }

    private int placeOf(String member, int next) {
        for (int i = next; i < lines.length; i++) {
            if (lines[i].name.getValue() == member) { // names are interned on both sides
                return i;
            }
        }
        Integer place = places.get(member);
        return place == null ? -1 : place;
    }

    private boolean readTag(Reading in, boolean tagged) throws IOException {
        if (tagged) {
            in.duplicate(TAG);
        }
        in.parser().nextToken();
        String word = in.text();
        if (word != null && !word.equals(tag)) {
            in.problem(Problems.error("value.type", "type is not " + tag + " here: " + Problems.shortened(word))
                    .argument("expected", String.valueOf(tag))
                    .argument("found", Problems.shortened(word)));
        }
        return true;
    }

    static @Nullable Map<String, String> readUnknown(Reading in, @Nullable Map<String, String> unknown)
            throws IOException {
        JsonParser parser = in.parser();
        String member = parser.currentName();
        Map<String, String> members = unknown == null ? new LinkedHashMap<>() : unknown;
        if (!in.checkName(member)) {
            parser.nextToken();
            in.skip();
        } else if (members.containsKey(member)) {
            in.duplicate(member);
            parser.nextToken();
            in.skip();
        } else {
            in.problem(Finding.of(
                            "model.unknown-property",
                            "member is not known to this version: " + Problems.shortened(member))
                    .argument("name", Problems.shortened(member)));
            parser.nextToken();
            int before = in.problems().size();
            String raw = in.raw();
            if (in.problems().size() == before) {
                members.put(member, raw);
            }
        }
        return members;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        if (tagRequired) {
            writeTagged(value, out);
            return;
        }
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    /** Writes the value with its tag, which comes first. */
    void writeTagged(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(QUOTED_TAG);
        out.writeString(quotedTag);
        writeMembers(value, out);
        out.writeEndObject();
    }

    private void writeMembers(T value, JsonGenerator out) throws IOException {
        for (Attribute<T, B, ?> line : lines) {
            line.write(value, out);
        }
        Extensions unknown = extensions.get(value);
        if (!unknown.isEmpty()) {
            writeUnknown(unknown, out);
        }
    }

    private void writeUnknown(Extensions unknown, JsonGenerator out) throws IOException {
        for (Map.Entry<String, String> member : unknown.members().entrySet()) {
            if (places.containsKey(member.getKey())
                    || tag != null && member.getKey().equals(TAG)) {
                throw new MalformedValueException(
                        "json.duplicate-key", "extension has the name of a member of " + name + ": " + member.getKey());
            }
            out.writeFieldName(member.getKey());
            out.writeRawValue(member.getValue());
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference(this);
    }

    @Override
    String expected() {
        return "an object";
    }
}
