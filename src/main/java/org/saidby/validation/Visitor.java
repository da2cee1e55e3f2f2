package org.saidby.validation;

import org.saidby.Code;
import org.saidby.Extensions;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** What a walk over an entity meets, each with the path to it; a visitor takes what it looks for. */
interface Visitor {

    /** A text, or the id of the entity itself. */
    default void text(String text, Path path) {}

    /** An address; it is not given as a text again. */
    default void address(String address, Path path) {
        text(address, path);
    }

    /** A word of a code list, open or closed. */
    default void code(Code code, Path path) {}

    /** A pointer to another thing, not the anchor of a time. */
    default void ref(Ref ref, Path path) {}

    /** The anchor of a time; it is not given as a ref. */
    default void timeAnchor(Ref ref, Path path) {}

    /** A time, before its parts. */
    default void when(When when, Path path) {}

    /** A date. */
    default void date(Edtf date, Path path) {}

    /** A point, as a whole. */
    default void point(Point point, Path path) {}

    /** Any other value: a number, a boolean, a word of a closed list. */
    default void value(Object value, Path path) {}

    /** Members kept unmodelled. */
    default void extensions(Extensions extensions, Path path) {}
}
