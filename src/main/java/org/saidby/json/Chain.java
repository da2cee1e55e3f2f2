package org.saidby.json;

import java.util.List;

/** A list of one or more elements with a greatest length, and the code under which an empty one is reported. */
final class Chain<T, B, V> extends Attribute.Many<T, B, V> {

    private final String emptyCode;

    Chain(
            String name,
            String emptyCode,
            Codec<V> element,
            Getter<T, List<V>> getter,
            Setter<B, V> adder,
            String description) {
        super(name, element, true, getter, adder, description);
        this.emptyCode = emptyCode;
    }

    @Override
    boolean check(Reading in, int count) {
        int limit = in.limits().chainLength();
        if (count == 0) {
            in.problemOfObject("", Problems.error(emptyCode, name + " is empty"));
        } else if (count > limit) {
            in.problemOfObject("", Problems.limit("limits.chain-length", name.getValue(), "links", limit, count));
        }
        return count > 0 && count <= limit;
    }
}
