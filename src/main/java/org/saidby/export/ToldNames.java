package org.saidby.export;

import org.saidby.Ref;

/** What is told of the things that a row points to. */
@FunctionalInterface
interface ToldNames {

    /** Returns an attribute of a thing as it stands in a cell; empty text if it has none or there is no such thing. */
    String told(Ref ref, ToldAttribute attribute);
}
