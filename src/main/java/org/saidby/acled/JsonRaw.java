package org.saidby.acled;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.InputPosition;

/**
 * The text of one record and where it stands.
 *
 * <p>Places in it are worked out when one is asked for; the last is remembered, so that many in order cost one walk, and some on the
 * way, so that one further back costs a short one.
 */
final class JsonRaw {

    /** How many characters are walked over from one remembered place to the next. */
    private static final int STEP = 4_096;

    private final String source;
    private final long record;
    private final String pointer;
    private final JsonKept kept;
    private final int[] offsets;
    private JsonAnchor last;
    private NavigableMap<Long, JsonAnchor> passed = Collections.emptyNavigableMap();

    /**
     * @param pointer the JSON Pointer of the record
     * @param offsets where the name and the value of each member begin in the text
     */
    JsonRaw(String source, long record, String pointer, JsonKept kept, int[] offsets) {
        this.source = source;
        this.record = record;
        this.pointer = pointer;
        this.kept = kept;
        this.offsets = offsets;
        last = new JsonAnchor(0, kept.start());
    }

    long record() {
        return record;
    }

    long line() {
        return kept.start().line();
    }

    boolean isLost() {
        return kept.isLost();
    }

    /** Returns the text as it stood; empty when parts of it are missing. */
    Optional<String> whole() {
        return kept.isWhole() ? Optional.of(kept.text()) : Optional.empty();
    }

    /** Returns where the record begins. */
    InputPosition position() {
        return at(0).build();
    }

    /** Returns where the name of a member begins. */
    InputPosition ofName(int member, String name) {
        return named(at(offset(2 * member)), name);
    }

    /** Returns where the value of a member begins. */
    InputPosition ofValue(int member, String name) {
        return named(at(offset(2 * member + 1)), name);
    }

    /** Returns where a character of a text begins, by its index in the text when read. */
    InputPosition inValue(int member, String name, int index) {
        int at = offset(2 * member + 1) + 1;
        for (int i = 0; i < index; i++) {
            at += kept.text().charAt(at) != '\\' ? 1 : kept.text().charAt(at + 1) == 'u' ? 6 : 2;
        }
        return named(at(at), name);
    }

    /** Returns whether the value of a member is an array. */
    boolean isArray(int member) {
        return kept.text().charAt(offset(2 * member + 1)) == '[';
    }

    private InputPosition named(InputPosition.Builder position, String name) {
        return name.length() > JsonMembers.NAME_LENGTH
                ? position.build()
                : position.field(name)
                        .pointer(pointer + "/" + name.replace("~", "~0").replace("/", "~1"))
                        .build();
    }

    private InputPosition.Builder at(int index) {
        JsonAnchor from = index < last.offset() ? passedBefore(index) : last;
        for (JsonAnchor cut : kept.cuts()) {
            if (cut.offset() <= index && cut.offset() > from.offset()) {
                from = cut;
            }
        }
        while (index - from.offset() > STEP) {
            from = walked(from, (int) from.offset() + STEP);
            if (passed.isEmpty()) {
                passed = new TreeMap<>();
            }
            passed.put(from.offset(), from);
        }
        last = walked(from, index);
        return last.place().position(source).record(record).pointer(pointer);
    }

    private JsonAnchor passedBefore(int index) {
        Map.@Nullable Entry<Long, JsonAnchor> nearest = passed.floorEntry((long) index);
        return nearest == null ? new JsonAnchor(0, kept.start()) : nearest.getValue();
    }

    private JsonAnchor walked(JsonAnchor from, int to) {
        return new JsonAnchor(to, from.place().over(kept.text(), (int) from.offset(), to));
    }

    private int offset(int number) {
        return !kept.isLost() && number < offsets.length ? offsets[number] : 0;
    }
}
