package org.saidby.edtf;

/** Placeholder. */
public interface Edtf {}
