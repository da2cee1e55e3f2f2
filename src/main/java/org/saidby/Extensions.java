package org.saidby;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saidby.internal.JsonGrammar;
import org.saidby.internal.JsonText;

/**
 * Members that this version does not know, of a newer version or of the user, kept as JSON text.
 *
 * <p>Each value is compact: no white space outside strings, numbers and escapes as they were spelled. The order of members
 * is kept and is part of what makes two extensions equal.
 */
public final class Extensions {

    /** The greatest depth of arrays and objects in a value, so that any value fits where documents may be 64 levels deep. */
    public static final int MAX_DEPTH = 48;

    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, String> members;

    private Extensions(Map<String, String> members) {
        this.members = members;
    }

    /** Returns the extensions without members. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions with these members, in the map's order.
     *
     * @param members names and values; each value a JSON text (RFC 8259)
     * @throws MalformedValueException if a value is not JSON ({@code json.syntax}), is nested deeper than {@value
     *     #MAX_DEPTH} ({@code limits.nesting-depth}), has a member twice ({@code json.duplicate-key}), or a text cannot be
     *     written as UTF-8 ({@code text.lone-surrogate})
     */
    public static Extensions of(Map<String, String> members) {
        if (members.isEmpty()) {
            return NONE;
        }
        Map<String, String> checked = new LinkedHashMap<>();
        members.forEach((name, json) -> checked.put(name, checked(name, json)));
        return new Extensions(Collections.unmodifiableMap(checked));
    }

    /**
     * Returns these extensions with one member added at the end, or replaced where it stands.
     *
     * @param name the member's name
     * @param json its value, a JSON text (RFC 8259)
     * @throws MalformedValueException as {@link #of(Map)} does
     */
    public Extensions with(String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, json);
        return of(more);
    }

    private static String checked(String name, String json) {
        Texts.requireWellFormed("extension name", name);
        Texts.requireWellFormed("extension " + Texts.shortened(name), json);
        JsonGrammar.Fault fault = JsonGrammar.check(json, MAX_DEPTH);
        if (fault != null) {
            throw new MalformedValueException(
                    fault.kind() == JsonGrammar.Kind.DEPTH ? "limits.nesting-depth" : "json.syntax",
                    "extension " + Texts.shortened(name) + " is not JSON at index " + fault.index() + ": expected "
                            + fault.expected());
        }
        String compact = JsonText.compact(json);
        JsonText.Flaw flaw = JsonText.flaw(compact);
        if (flaw != null) {
            throw flaw == JsonText.Flaw.DUPLICATE_NAME
                    ? new MalformedValueException(
                            "json.duplicate-key", "extension " + Texts.shortened(name) + " has a member twice")
                    : new MalformedValueException(
                            "text.lone-surrogate",
                            "extension " + Texts.shortened(name) + " holds half of a surrogate pair");
        }
        return compact;
    }

    /** The members by name, in their order; unmodifiable. */
    public Map<String, String> members() {
        return members;
    }

    /** The JSON text of one member; empty when there is none of this name. */
    public Optional<String> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Returns whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Extensions that
                        && members.equals(that.members)
                        && members.keySet().stream()
                                .toList()
                                .equals(that.members.keySet().stream().toList());
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the members as one JSON object, without white space outside strings. */
    @Override
    public String toString() {
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "");
            json.append(JsonText.quote(name)).append(':').append(value);
        });
        return json.append('}').toString();
    }
}
