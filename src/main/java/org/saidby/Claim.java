package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said about one subject, and the chain by which it reached us.
 *
 * <p>Two sources that disagree make two claims. An absent claim is never a zero.
 */
@FactoryStyle
@Value.Immutable
public abstract non-sealed class Claim implements Entity {

    Claim() {}

    /** Returns a builder of a claim that asserts this. */
    public static ClaimBuilder that(Assertion assertion) {
        return new ClaimBuilder().assertion(assertion);
    }

    /** Returns an empty builder. */
    public static ClaimBuilder builder() {
        return new ClaimBuilder();
    }

    /** The id, unique among the claims of a dataset. */
    @Value.Parameter
    public abstract Id<Claim> id();

    /** The one subject of the claim. */
    @Value.Parameter
    public abstract Ref about();

    /** What is asserted of it. */
    @Value.Parameter
    public abstract Assertion assertion();

    /** Whether the source says that it is so or that it is not. */
    @Value.Parameter
    public abstract Polarity polarity();

    /** Who said it, and through whom it reached us. */
    @Value.Parameter
    public abstract Attribution attribution();

    /** The credibility that the dataset's keeper gives it; empty when ungraded. */
    @Value.Parameter
    public abstract Optional<Credibility> credibility();

    /**
     * The claims that this one corrects and takes the place of, each as a whole: if it repeats only some of the numbers of one, the
     * others are gone too. Repeat what still holds, or keep in claims of their own what is to be corrected apart.
     */
    @Value.Parameter
    public abstract List<Id<Claim>> supersedes();

    /** The claims that this one takes back, each as a whole. */
    @Value.Parameter
    public abstract List<Id<Claim>> retracts();

    /** The coder's note on how the passage was read; no part of what was said. */
    @Value.Parameter
    public abstract Optional<String> note();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Parameter
    public abstract Extensions extensions();

    /** How sure the origin was; empty when not told. */
    public final Optional<Certainty> certainty() {
        return attribution().origin().certainty();
    }

    @Override
    public final Ref ref() {
        return Ref.toClaim(id());
    }

    /** Returns a builder that starts from this claim. Its methods that add a link or an id add to what is there. */
    public final ClaimBuilder toBuilder() {
        return new ClaimBuilder(this);
    }

    @Value.Check
    final void check() {
        note().ifPresent(note -> Texts.requireText("note", note));
    }
}
