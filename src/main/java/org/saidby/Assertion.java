package org.saidby;

import java.util.Optional;

/** What a claim asserts about its subject. */
public sealed interface Assertion
        permits Casualties,
                Involvement,
                Occurrence,
                Presence,
                Affiliation,
                Tally,
                Assessment,
                Response,
                OtherAssertion {

    /** What kind of assertion it is. */
    AssertionKind kind();

    /** The time it speaks of; empty when not told. */
    Optional<When> when();

    /** Members this version does not know. */
    Extensions extensions();
}
