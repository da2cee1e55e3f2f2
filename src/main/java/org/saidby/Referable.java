package org.saidby;

/** What a {@link Ref} can point to, or a ref itself: what every method that asks for a subject takes. */
public sealed interface Referable permits Ref, Entity {

    /** The ref to this; a ref returns itself. */
    Ref ref();
}
