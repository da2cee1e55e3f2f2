package org.saidby.validation;

/** The place of an entity of a dataset in memory. */
record MemoryPlace(String list, int index) implements RecordPlace {

    @Override
    public InputPosition position() {
        return at("");
    }

    @Override
    public InputPosition at(String relativePointer) {
        return InputPosition.builder().pointer(list + index + relativePointer).build();
    }
}
