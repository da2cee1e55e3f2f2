package org.saidby.validation;

import org.saidby.Ref;

/** What is remembered of one entity. */
record EntityFacts(long record, boolean isShared, Ref ref, InputPosition position) {

    EntityFacts behind(long offset) {
        return new EntityFacts(record + offset, isShared, ref, position);
    }
}
