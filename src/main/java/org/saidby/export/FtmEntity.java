package org.saidby.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Code;
import org.saidby.Entity;

/** One thing of FollowTheMoney, or one link between two, while its statements are gathered. Not safe to share between threads. */
final class FtmEntity {

    /** The origin of what nobody said but the dataset records. */
    static final String RECORD = "record";

    private final String schema;
    private final String id;
    private final Optional<Entity> subject;
    private final LossTally tally;
    private final FtmProperty facts;
    private final Map<Key, FtmValue> values = new LinkedHashMap<>();
    private String origin = RECORD;

    private record Key(FtmProperty property, String value) {}

    private FtmEntity(String schema, String id, Optional<Entity> subject, FtmProperty facts, LossTally tally) {
        this.schema = schema;
        this.id = id;
        this.subject = subject;
        this.facts = facts;
        this.tally = tally;
    }

    /**
     * Begins a thing.
     *
     * @param told what it is called in the dataset
     * @param subject what loses what is not in it; empty if it stands for nothing that the dataset holds
     */
    static FtmEntity thing(String schema, String id, String told, Optional<Entity> subject, LossTally tally) {
        FtmEntity thing = new FtmEntity(schema, id, subject, FtmProperty.NOTES, tally);
        thing.put(FtmProperty.ID, new FtmValue(id, Optional.of(told), Optional.empty(), RECORD));
        return thing;
    }

    /** Begins a link between two things. */
    static FtmEntity link(String schema, String id, Entity subject, LossTally tally) {
        FtmEntity link = new FtmEntity(schema, id, Optional.of(subject), FtmProperty.DESCRIPTION, tally);
        link.put(FtmProperty.ID, new FtmValue(id, Optional.empty(), Optional.empty(), RECORD));
        return link;
    }

    /** Says who told what is added from now on. */
    FtmEntity from(String teller) {
        origin = teller;
        return this;
    }

    /** Adds a text as the type of the property allows it, and as it was told if that is another. */
    FtmEntity add(FtmProperty property, String text, String path) {
        return add(property, text, Optional.empty(), path);
    }

    FtmEntity add(FtmProperty property, Optional<String> text, String path) {
        text.ifPresent(told -> add(property, told, path));
        return this;
    }

    FtmEntity add(FtmProperty property, String text, Optional<String> language, String path) {
        String value = property.type().clean(text);
        Optional<String> original = Optional.of(text).filter(told -> !told.equals(value));
        FtmValue written = new FtmValue(value, original, language, origin);
        if (value.isEmpty()) {
            lose("export.left-out", path, "nothing is left of it without what no program takes as text", text);
        } else if (!put(property, written)) {
            lose("export.flattened", path, "two that are the same to FollowTheMoney are written once", text);
        }
        return this;
    }

    /** Adds a value that follows from others, unless it is there. */
    FtmEntity derive(FtmProperty property, String text) {
        String value = property.type().clean(text);
        if (!value.isEmpty()) {
            put(property, new FtmValue(value, Optional.empty(), Optional.empty(), origin));
        }
        return this;
    }

    /** Adds a value in the form of FollowTheMoney, and how it was told. */
    FtmEntity recode(FtmProperty property, String value, String told) {
        Optional<String> original = Optional.of(told).filter(text -> !text.equals(value));
        put(property, new FtmValue(value, original, Optional.empty(), origin));
        return this;
    }

    /** Adds what FollowTheMoney has no property for, as a text that begins with what it is. */
    FtmEntity fact(String name, String text, String path) {
        return add(facts, name + ": " + text, path);
    }

    FtmEntity fact(String name, Optional<String> text, String path) {
        text.ifPresent(told -> fact(name, told, path));
        return this;
    }

    FtmEntity code(String name, Optional<? extends Code> code, String path) {
        return fact(name, code.map(Code::text), path);
    }

    private boolean put(FtmProperty property, FtmValue value) {
        return values.putIfAbsent(new Key(property, value.value()), value) == null;
    }

    void lose(String code, String path, String reason, String text) {
        subject.ifPresent(entity -> tally.add(code, path, reason, entity, text));
    }

    String schema() {
        return schema;
    }

    String id() {
        return id;
    }

    /** Returns the statements, without what all of them have. */
    List<Map.Entry<FtmProperty, FtmValue>> values() {
        List<Map.Entry<FtmProperty, FtmValue>> all = new ArrayList<>();
        values.forEach((key, value) -> all.add(Map.entry(key.property(), value)));
        return all;
    }
}
