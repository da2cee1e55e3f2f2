package org.saidby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Claim}s in the order of the sentence they code: that, about, said by, cited by, reported by, in. Not safe to
 * share between threads.
 *
 * <p>{@code saidBy} names the origin and comes first; each further link passed it on. The whole chain can be set at once by
 * {@link #attribution(Attribution)}.
 */
public final class ClaimBuilder {

    private @Nullable Id<Claim> id;
    private @Nullable Ref about;
    private @Nullable Assertion assertion;
    private Polarity polarity = Polarity.POSITIVE;
    private final List<Link> links = new ArrayList<>();
    private Optional<Id<Document>> document = Optional.empty();
    private Optional<Passage> passage = Optional.empty();
    private Extensions attributionExtensions = Extensions.none();
    private @Nullable Attribution attribution;
    private Optional<Credibility> credibility = Optional.empty();
    private final List<Id<Claim>> supersedes = new ArrayList<>(0);
    private final List<Id<Claim>> retracts = new ArrayList<>(0);
    private Optional<String> note = Optional.empty();
    private Extensions extensions = Extensions.none();

    ClaimBuilder() {}

    ClaimBuilder(Claim claim) {
        id = claim.id();
        about = claim.about();
        assertion = claim.assertion();
        polarity = claim.polarity();
        attribution(claim.attribution());
        credibility = claim.credibility();
        supersedes.addAll(claim.supersedes());
        retracts.addAll(claim.retracts());
        note = claim.note();
        extensions = claim.extensions();
    }

    /** Sets {@link Claim#id()}. */
    public ClaimBuilder id(Id<Claim> id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Claim#id()} from its text.
     *
     * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
     */
    public ClaimBuilder id(String id) {
        return id(Id.of(id));
    }

    /** Sets {@link Claim#about()} to something that a ref can point to, or to a ref. */
    public ClaimBuilder about(Referable subject) {
        this.about = subject.ref();
        return this;
    }

    /** Sets {@link Claim#assertion()}. */
    public ClaimBuilder assertion(Assertion assertion) {
        this.assertion = assertion;
        return this;
    }

    /** Sets {@link Claim#polarity()}; positive unless set. */
    public ClaimBuilder polarity(Polarity polarity) {
        this.polarity = polarity;
        return this;
    }

    /** Makes it a claim that it is not so: sets {@link Polarity#NEGATIVE}. */
    public ClaimBuilder negated() {
        return polarity(Polarity.NEGATIVE);
    }

    /** Names the origin, which stated it. */
    public ClaimBuilder saidBy(Source origin) {
        return saidBy(origin, SpeechAct.STATED);
    }

    /** Names the origin and what it did with words. */
    public ClaimBuilder saidBy(Source origin, SpeechAct act) {
        return saidBy(Link.of(origin, act));
    }

    /** Names the origin, what it did with words, and when. */
    public ClaimBuilder saidBy(Source origin, SpeechAct act, When said) {
        return saidBy(Link.of(origin, act).at(said));
    }

    /** Names the origin by its id and what it did with words. */
    public ClaimBuilder saidBy(Id<Source> origin, SpeechAct act) {
        return saidBy(Link.of(origin, act));
    }

    /**
     * Names the origin.
     *
     * @throws IllegalStateException if the chain has a link already, since the origin comes first
     */
    public ClaimBuilder saidBy(Link origin) {
        takeApart();
        if (!links.isEmpty()) {
            throw new IllegalStateException("saidBy names the origin and comes first, but the chain begins with "
                    + links.get(0).source());
        }
        return relayedBy(origin);
    }

    /** Adds a source that points to the one before as the one who says it. */
    public ClaimBuilder citedBy(Source source) {
        return relayedBy(Link.of(source, SpeechAct.CITED));
    }

    /** Adds a source that points to the one before as the one who says it, and how sure it is itself. */
    public ClaimBuilder citedBy(Source source, Certainty certainty) {
        return relayedBy(Link.of(source, SpeechAct.CITED).with(certainty));
    }

    /** Adds a source by its id that points to the one before as the one who says it. */
    public ClaimBuilder citedBy(Id<Source> source) {
        return relayedBy(Link.of(source, SpeechAct.CITED));
    }

    /** Adds an outlet or author that passed it on. */
    public ClaimBuilder reportedBy(Source source) {
        return relayedBy(Link.of(source, SpeechAct.REPORTED));
    }

    /** Adds an outlet or author that passed it on, and when. */
    public ClaimBuilder reportedBy(Source source, When said) {
        return relayedBy(Link.of(source, SpeechAct.REPORTED).at(said));
    }

    /** Adds an outlet or author by its id that passed it on. */
    public ClaimBuilder reportedBy(Id<Source> source) {
        return relayedBy(Link.of(source, SpeechAct.REPORTED));
    }

    /** Adds a link at the end of the chain, where the outermost relay stands. */
    public ClaimBuilder relayedBy(Link link) {
        takeApart();
        links.add(link);
        return this;
    }

    /** Sets {@link Attribution#document()}. */
    public ClaimBuilder in(Document document) {
        return in(document.id());
    }

    /** Sets {@link Attribution#document()}. */
    public ClaimBuilder in(Id<Document> document) {
        takeApart();
        this.document = Optional.of(document);
        return this;
    }

    /** Sets {@link Attribution#passage()}. */
    public ClaimBuilder passage(Passage passage) {
        takeApart();
        this.passage = Optional.of(passage);
        return this;
    }

    /** Sets {@link Claim#attribution()}, in place of all links, document and passage set before. */
    public ClaimBuilder attribution(Attribution attribution) {
        links.clear();
        this.attribution = attribution;
        return this;
    }

    /** Takes a whole attribution apart, so that its parts can be added to and replaced. */
    private void takeApart() {
        if (attribution != null) {
            links.addAll(attribution.links());
            document = attribution.document();
            passage = attribution.passage();
            attributionExtensions = attribution.extensions();
            attribution = null;
        }
    }

    /** Sets {@link Claim#credibility()}. */
    public ClaimBuilder credibility(Credibility credibility) {
        this.credibility = Optional.of(credibility);
        return this;
    }

    /** Sets or clears {@link Claim#credibility()}. */
    public ClaimBuilder credibility(Optional<Credibility> credibility) {
        this.credibility = credibility;
        return this;
    }

    /** Replaces {@link Claim#supersedes()}. */
    public ClaimBuilder supersedes(List<Id<Claim>> corrected) {
        supersedes.clear();
        supersedes.addAll(corrected);
        return this;
    }

    /** Replaces {@link Claim#retracts()}. */
    public ClaimBuilder retracts(List<Id<Claim>> takenBack) {
        retracts.clear();
        retracts.addAll(takenBack);
        return this;
    }

    /** Adds one to {@link Claim#supersedes()}; it is overtaken as a whole. */
    public ClaimBuilder supersedes(Claim corrected) {
        return supersedes(corrected.id());
    }

    /** Adds one to {@link Claim#supersedes()}. */
    public ClaimBuilder supersedes(Id<Claim> corrected) {
        supersedes.add(corrected);
        return this;
    }

    /** Adds one to {@link Claim#retracts()}. */
    public ClaimBuilder retracts(Claim takenBack) {
        return retracts(takenBack.id());
    }

    /** Adds one to {@link Claim#retracts()}. */
    public ClaimBuilder retracts(Id<Claim> takenBack) {
        retracts.add(takenBack);
        return this;
    }

    /** Sets {@link Claim#note()}. */
    public ClaimBuilder note(String note) {
        this.note = Optional.of(note);
        return this;
    }

    /** Sets or clears {@link Claim#note()}. */
    public ClaimBuilder note(Optional<String> note) {
        this.note = note;
        return this;
    }

    /** Sets {@link Claim#extensions()}. */
    public ClaimBuilder extensions(Extensions extensions) {
        this.extensions = extensions;
        return this;
    }

    /**
     * Returns the claim.
     *
     * @throws IllegalStateException if one of these is not set: id, about, assertion; names the claim if it has an id
     * @throws MalformedValueException if there is no link ({@code claim.missing-source}), or the note is blank
     */
    public Claim build() {
        return ImmutableClaim.of(
                required("id", id),
                required("about", about),
                required("assertion", assertion),
                polarity,
                attribution != null ? attribution : chain(),
                credibility,
                supersedes,
                retracts,
                note,
                extensions);
    }

    private Attribution chain() {
        if (links.isEmpty()) {
            throw new MalformedValueException("claim.missing-source", "claim " + id + " names no source");
        }
        return Attribution.builder()
                .addAllLinks(links)
                .document(document)
                .passage(passage)
                .extensions(attributionExtensions)
                .build();
    }

    private <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("claim " + (id == null ? "" : id + " ") + "has no " + attribute);
        }
        return value;
    }
}
