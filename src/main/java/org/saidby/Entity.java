package org.saidby;

/** A thing of a dataset that has an id of its own and can be pointed to. */
public sealed interface Entity extends Referable permits Source, Document, Actor, Location, Operation, Claim {

    /** Members this version does not know. */
    Extensions extensions();
}
