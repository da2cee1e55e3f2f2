package org.saidby.diff;

import org.saidby.validation.InputPosition;

/** A record as it is compared. */
public interface DiffRecord {

    /** The id, which the same record has on both sides; empty text when it could not be read, which no other record is compared with. */
    String key();

    /** Whether it could not be read; it stands in the report then and is not compared. */
    boolean isRejected();

    /** A number from 0 to 2,147,483,647 that no other record of the input has, the same each time it is read. */
    long number();

    /**
     * When the record was last changed, from 1 to 4,294,967,295, or 0 when it is not told: of two with one id the greater one
     * counts, and else the first.
     */
    long version();

    /** Where it begins. */
    InputPosition position();

    /** What it is, in a few words for people; empty text when there is nothing to tell. */
    String label();

    /** Hands each field to a visitor, none twice; of a rejected record all its text as one field without name. */
    void forEachField(FieldVisitor visitor);

    /** Takes a field of a record. */
    @FunctionalInterface
    interface FieldVisitor {

        /**
         * Takes a field; one without text and value need not be told.
         *
         * @param field the name that both sides know it by
         * @param text what stands in the input
         * @param value the text that all spellings of the same value have; empty text when there is no value
         */
        void take(String field, String text, String value);
    }
}
