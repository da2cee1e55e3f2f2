package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of the chain by which a claim reached us: a source and what it did with words.
 */
@Value.Immutable
public abstract class Link {

    Link() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableLink.builder();
    }

    /** Returns a link with nothing else told of it. */
    public static Link of(Id<Source> source, SpeechAct act) {
        return builder().source(source).act(act).build();
    }

    /** Returns a link with nothing else told of it. */
    public static Link of(Source source, SpeechAct act) {
        return of(source.id(), act);
    }

    /** Who spoke. */
    public abstract Id<Source> source();

    /** What it did with words; never whether it is true. */
    public abstract SpeechAct act();

    /** When it spoke; empty when not told. */
    public abstract Optional<When> said();

    /** By what means it spoke; empty when not told. */
    public abstract Optional<Medium> medium();

    /** How sure this speaker was; empty when not told. */
    public abstract Optional<Certainty> certainty();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this link with the time of speaking. */
    public final Link at(When said) {
        return toBuilder().said(said).build();
    }

    /** Returns this link with the means by which the source spoke. */
    public final Link through(Medium medium) {
        return toBuilder().medium(medium).build();
    }

    /** Returns this link with how sure the speaker was. */
    public final Link with(Certainty certainty) {
        return toBuilder().certainty(certainty).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableLink.builder().from(this);
    }

    /** Builds {@link Link} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Link#source()}. */
        Builder source(Id<Source> source);

        /** Sets {@link Link#source()} by the source it is the id of. */
        default Builder source(Source source) {
            return source(source.id());
        }

        /** Sets {@link Link#act()}. */
        Builder act(SpeechAct act);

        /** Sets {@link Link#said()}. */
        Builder said(When said);

        /** Sets or clears {@link Link#said()}. */
        Builder said(Optional<? extends When> said);

        /** Sets {@link Link#medium()}. */
        Builder medium(Medium medium);

        /** Sets or clears {@link Link#medium()}. */
        Builder medium(Optional<? extends Medium> medium);

        /** Sets {@link Link#certainty()}. */
        Builder certainty(Certainty certainty);

        /** Sets or clears {@link Link#certainty()}. */
        Builder certainty(Optional<? extends Certainty> certainty);

        /** Sets {@link Link#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: source, act
         */
        Link build();
    }
}
