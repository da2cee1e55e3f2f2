package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place in a document where something is said, and how close it is to the speaker's words.
 */
@Value.Immutable
public abstract class Passage {

    Passage() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePassage.builder();
    }

    /** Returns the place of a passage. */
    public static Passage at(String locator) {
        return builder().locator(locator).build();
    }

    /** Returns a passage that gives the words as they were said. */
    public static Passage quoting(String words) {
        return builder().quotation(words).mode(QuotationMode.DIRECT).build();
    }

    /** Returns a passage that gives what was said in the words of the one who passes it on. */
    public static Passage indirect() {
        return builder().mode(QuotationMode.INDIRECT).build();
    }

    /** Where in the document: "paragraph 3", "12:40". */
    public abstract Optional<String> locator();

    /** The quoted words. */
    public abstract Optional<String> quotation();

    /** How close the passage is to what was said; empty when not told. */
    public abstract Optional<QuotationMode> mode();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePassage.builder().from(this);
    }

    @Value.Check
    final void check() {
        locator().ifPresent(locator -> Texts.requireText("locator", locator));
        quotation().ifPresent(quotation -> Texts.requireText("quotation", quotation));
    }

    /** Builds {@link Passage} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Passage#locator()}. */
        Builder locator(String locator);

        /** Sets or clears {@link Passage#locator()}. */
        Builder locator(Optional<String> locator);

        /** Sets {@link Passage#quotation()}. */
        Builder quotation(String quotation);

        /** Sets or clears {@link Passage#quotation()}. */
        Builder quotation(Optional<String> quotation);

        /** Sets {@link Passage#mode()}. */
        Builder mode(QuotationMode mode);

        /** Sets or clears {@link Passage#mode()}. */
        Builder mode(Optional<? extends QuotationMode> mode);

        /** Sets {@link Passage#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws MalformedValueException if a text is blank
         */
        Passage build();
    }
}
