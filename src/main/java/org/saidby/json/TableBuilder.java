package org.saidby.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saidby.Extensions;

/** The lines of a table, in the order in which they are written. */
final class TableBuilder<T, B> {

    final String name;
    final Supplier<B> builder;
    final Function<B, T> build;
    final List<Attribute<T, B, ?>> attributes = new ArrayList<>();
    final Map<String, String> missingCodes = new HashMap<>();

    @Nullable
    String tag;

    boolean tagRequired;

    private TableBuilder(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    static <T, B> TableBuilder<T, B> object(String name, Supplier<B> builder, Function<B, T> build) {
        return new TableBuilder<>(name, builder, build);
    }

    /** Gives the object a tag by which it is told apart, written wherever the object is. */
    TableBuilder<T, B> tagged(String word) {
        tagRequired = true;
        return taggedOnLines(word);
    }

    /** Gives the object a tag by which it is told apart on a line of its own, and which it may have elsewhere. */
    TableBuilder<T, B> taggedOnLines(String word) {
        tag = word;
        return this;
    }

    <V> TableBuilder<T, B> required(
            String member, Codec<V> codec, Attribute.Getter<T, V> getter, Attribute.Setter<B, V> setter, String text) {
        return add(new Attribute.Required<>(member, codec, getter, setter, text));
    }

    /** Adds a required member whose absence is reported under a code of its own. */
    <V> TableBuilder<T, B> required(
            String member,
            String missingCode,
            Codec<V> codec,
            Attribute.Getter<T, V> getter,
            Attribute.Setter<B, V> setter,
            String text) {
        missingCodes.put(member, missingCode);
        return required(member, codec, getter, setter, text);
    }

    <V> TableBuilder<T, B> optional(
            String member,
            Codec<V> codec,
            Attribute.Getter<T, ? extends Optional<V>> getter,
            Attribute.Setter<B, V> setter,
            String text) {
        return add(new Attribute.Optionally<>(member, codec, getter, setter, text));
    }

    TableBuilder<T, B> optionalLong(
            String member,
            Codec<Long> codec,
            Attribute.Getter<T, OptionalLong> getter,
            Attribute.Setter<B, Long> setter,
            String text) {
        return optional(
                member,
                codec,
                value -> {
                    OptionalLong number = getter.get(value);
                    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
                },
                setter,
                text);
    }

    TableBuilder<T, B> optionalInt(
            String member,
            Codec<Integer> codec,
            Attribute.Getter<T, OptionalInt> getter,
            Attribute.Setter<B, Integer> setter,
            String text) {
        return optional(
                member,
                codec,
                value -> {
                    OptionalInt number = getter.get(value);
                    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                },
                setter,
                text);
    }

    TableBuilder<T, B> optionalDouble(
            String member,
            Codec<Double> codec,
            Attribute.Getter<T, OptionalDouble> getter,
            Attribute.Setter<B, Double> setter,
            String text) {
        return optional(
                member,
                codec,
                value -> {
                    OptionalDouble number = getter.get(value);
                    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
                },
                setter,
                text);
    }

    /** Adds a member that is left out when it has its default. */
    <V> TableBuilder<T, B> defaulted(
            String member,
            Codec<V> codec,
            V standard,
            Attribute.Getter<T, V> getter,
            Attribute.Setter<B, V> setter,
            String text) {
        return add(new Attribute.Defaulted<>(member, codec, standard, getter, setter, text));
    }

    /** Adds a list that is left out when it is empty. */
    <V> TableBuilder<T, B> list(
            String member,
            Codec<V> element,
            Attribute.Getter<T, List<V>> getter,
            Attribute.Setter<B, V> adder,
            String text) {
        return add(new Attribute.Many<>(member, element, false, getter, adder, text));
    }

    /** Adds a list of one or more elements, no longer than a chain may be; empty is reported as if it were missing. */
    <V> TableBuilder<T, B> chain(
            String member,
            String missingCode,
            Codec<V> element,
            Attribute.Getter<T, List<V>> getter,
            Attribute.Setter<B, V> adder,
            String text) {
        missingCodes.put(member, missingCode);
        return add(new Chain<>(member, missingCode, element, getter, adder, text));
    }

    private TableBuilder<T, B> add(Attribute<T, B, ?> attribute) {
        attributes.add(attribute);
        return this;
    }

    /** Closes the table: where unknown members are kept, and what the object is. */
    Table<T, B> extensions(
            Attribute.Getter<T, Extensions> getter, Attribute.Setter<B, Extensions> setter, String describedAs) {
        return new Table<>(this, getter, setter, describedAs);
    }
}
