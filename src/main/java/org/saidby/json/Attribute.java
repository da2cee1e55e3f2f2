package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a table: a member's name, where its value comes from and where it goes to. */
abstract class Attribute<T, B, V> {

    /** Sets one value on a builder; what it returns is of no interest. */
    @FunctionalInterface
    interface Setter<B, V> {
        Object set(B builder, V value);
    }

    /** Gets one value from the type that has it. */
    @FunctionalInterface
    interface Getter<T, V> {
        V get(T value);
    }

    final SerializedString name;
    final Codec<V> codec;
    final Setter<B, V> setter;
    final String description;
    private final boolean list;

    Attribute(String name, Codec<V> codec, boolean list, Setter<B, V> setter, String description) {
        this.list = list;
        this.name = new SerializedString(name.intern());
        this.codec = codec;
        this.setter = setter;
        this.description = description;
    }

    /** Reads the member's value, at whose first token the parser stands; returns whether it came out. */
    final boolean read(Reading in, B builder) throws IOException {
        return list ? readList(in, builder) : readOne(in, builder);
    }

    private boolean readOne(Reading in, B builder) throws IOException {
        V value = codec.read(in);
        if (value == null) {
            return false;
        }
        setter.set(builder, value);
        return true;
    }

    private boolean readList(Reading in, B builder) throws IOException {
        if (!in.parser().isExpectedStartArrayToken()) {
            in.wrongType("an array", "json.expected-array");
            return false;
        }
        int count = 0;
        boolean whole = true;
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            count++;
            whole &= readOne(in, builder);
        }
        return check(in, count) && whole;
    }

    /** Checks the number of elements, where the list has rules for it. */
    boolean check(Reading in, int count) {
        return true;
    }

    /** Writes the member, or nothing if it is empty. */
    abstract void write(T owner, JsonGenerator out) throws IOException;

    boolean isRequired() {
        return false;
    }

    /** The default that stands for an absent member; {@code null} where absence means that nothing was told. */
    @Nullable
    Object absent() {
        return null;
    }

    /** Returns whether the value is a list, of whose elements the codec is. */
    final boolean isList() {
        return list;
    }

    void writePresent(V value, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        codec.write(value, out);
    }

    static final class Required<T, B, V> extends Attribute<T, B, V> {

        private final Getter<T, V> getter;

        Required(String name, Codec<V> codec, Getter<T, V> getter, Setter<B, V> setter, String description) {
            super(name, codec, false, setter, description);
            this.getter = getter;
        }

        @Override
        void write(T owner, JsonGenerator out) throws IOException {
            writePresent(getter.get(owner), out);
        }

        @Override
        boolean isRequired() {
            return true;
        }
    }

    static final class Optionally<T, B, V> extends Attribute<T, B, V> {

        private final Getter<T, ? extends Optional<V>> getter;

        Optionally(
                String name,
                Codec<V> codec,
                Getter<T, ? extends Optional<V>> getter,
                Setter<B, V> setter,
                String description) {
            super(name, codec, false, setter, description);
            this.getter = getter;
        }

        @Override
        void write(T owner, JsonGenerator out) throws IOException {
            Optional<V> value = getter.get(owner);
            if (value.isPresent()) {
                writePresent(value.get(), out);
            }
        }
    }

    /** A member that is left out when it has its default. */
    static final class Defaulted<T, B, V> extends Attribute<T, B, V> {

        private final Getter<T, V> getter;
        private final V standard;

        Defaulted(
                String name, Codec<V> codec, V standard, Getter<T, V> getter, Setter<B, V> setter, String description) {
            super(name, codec, false, setter, description);
            this.getter = getter;
            this.standard = standard;
        }

        @Override
        void write(T owner, JsonGenerator out) throws IOException {
            V value = getter.get(owner);
            if (!standard.equals(value)) {
                writePresent(value, out);
            }
        }

        @Override
        Object absent() {
            return standard;
        }
    }

    /** A list; empty is left out. */
    static class Many<T, B, V> extends Attribute<T, B, V> {

        private final Getter<T, List<V>> getter;
        private final boolean required;

        Many(
                String name,
                Codec<V> element,
                boolean required,
                Getter<T, List<V>> getter,
                Setter<B, V> adder,
                String description) {
            super(name, element, true, adder, description);
            this.getter = getter;
            this.required = required;
        }

        @Override
        void write(T owner, JsonGenerator out) throws IOException {
            List<V> values = getter.get(owner);
            if (values.isEmpty()) {
                return;
            }
            out.writeFieldName(name);
            out.writeStartArray();
            for (V value : values) {
                codec.write(value, out);
            }
            out.writeEndArray();
        }

        @Override
        boolean isRequired() {
            return required;
        }
    }
}
