package org.saidby.validation;

import java.util.function.Consumer;
import org.saidby.Entity;

/**
 * A rule of a user's own that looks at one entity at a time. Must be free of state and safe to share between threads.
 *
 * @param <T> the type of entity it looks at
 */
public interface RecordRule<T extends Entity> {

    /** The code of its findings, dotted lower-kebab, none of the catalogue. */
    String code();

    /** The severity of its findings unless the caller regrades them. */
    Severity severity();

    /** The type of entity it looks at. */
    Class<T> type();

    /** Looks at one entity and hands on what it finds. */
    void check(T entity, RecordPlace place, Consumer<Finding> findings);
}
