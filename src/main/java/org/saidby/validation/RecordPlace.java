package org.saidby.validation;

import java.util.Optional;
import org.saidby.Ref;

/**
 * Where a record stands, and where the parts of its value do. Readers give one with each record.
 *
 * <p>Only asked on a finding, so that it can be computed late.
 */
public interface RecordPlace {

    /** Returns the place of a record of which no more is known: parts lie at pointers below that of the record. */
    static RecordPlace of(InputPosition record) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return record;
            }

            @Override
            public InputPosition at(String relativePointer) {
                return record.toBuilder()
                        .pointer(record.pointer().orElse("") + relativePointer)
                        .build();
            }
        };
    }

    /** Returns the position of the record itself. */
    InputPosition position();

    /**
     * Returns the position of a part of the record's value; the nearest known one around it when its own is not known.
     *
     * @param relativePointer a JSON Pointer (RFC 6901) from the record, such as {@code /place/words}
     */
    InputPosition at(String relativePointer);

    /** Returns what those findings in the record are about that name nothing themselves; empty unless the reader knows better. */
    default Optional<Ref> subject() {
        return Optional.empty();
    }

    /** Returns what stands in the record, for the report; empty when that is not at hand. */
    default Optional<RecordExcerpt> excerpt() {
        return Optional.empty();
    }
}
