package org.saidby.json;

import static org.saidby.json.TableBuilder.object;

import org.saidby.Attribution;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Credibility;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Passage;
import org.saidby.Polarity;
import org.saidby.QuotationMode;
import org.saidby.SpeechAct;

/** The wire forms of claims and of the chains by which they reached us. */
final class ClaimTables {

    static final Table<Link, Link.Builder> LINK = object("link", Link::builder, Link.Builder::build)
            .required("source", Scalars.id(), Link::source, Link.Builder::source, "Who spoke.")
            .required(
                    "act",
                    Scalars.code(SpeechAct::of, SpeechAct.known()),
                    Link::act,
                    Link.Builder::act,
                    "What it did with words; never whether it is true.")
            .optional("said", ValueTables.WHEN, Link::said, Link.Builder::said, "When it spoke.")
            .optional(
                    "medium",
                    Scalars.code(Medium::of, Medium.known()),
                    Link::medium,
                    Link.Builder::medium,
                    "By what means it spoke.")
            .optional(
                    "certainty",
                    Scalars.code(Certainty::of, Certainty.known()),
                    Link::certainty,
                    Link.Builder::certainty,
                    "How sure this speaker was.")
            .extensions(Link::extensions, Link.Builder::extensions, "One step of the chain.");

    static final Table<Passage, Passage.Builder> PASSAGE = object("passage", Passage::builder, Passage.Builder::build)
            .optional("locator", Scalars.TEXT, Passage::locator, Passage.Builder::locator, "Where in the document.")
            .optional("quotation", Scalars.TEXT, Passage::quotation, Passage.Builder::quotation, "The quoted words.")
            .optional(
                    "mode",
                    Scalars.code(QuotationMode::of, QuotationMode.known()),
                    Passage::mode,
                    Passage.Builder::mode,
                    "How close the passage is to what was said.")
            .extensions(Passage::extensions, Passage.Builder::extensions, "The place in a document where it is said.");

    static final Table<Attribution, Attribution.Builder> ATTRIBUTION = object(
                    "attribution", Attribution::builder, Attribution.Builder::build)
            .chain(
                    "chain",
                    "claim.missing-source",
                    LINK,
                    Attribution::links,
                    Attribution.Builder::addLink,
                    "The chain, origin first, outermost relay last.")
            .optional(
                    "document",
                    Scalars.id(),
                    Attribution::document,
                    Attribution.Builder::document,
                    "The document in which the chain ends.")
            .optional(
                    "passage",
                    PASSAGE,
                    Attribution::passage,
                    Attribution.Builder::passage,
                    "The place in the document.")
            .extensions(
                    Attribution::extensions,
                    Attribution.Builder::extensions,
                    "Who said it, and through whom it reached us; origin first.");

    static final Table<Claim, ClaimBuilder> CLAIM = object("claim", Claim::builder, ClaimBuilder::build)
            .taggedOnLines("claim")
            .required("id", Scalars.id(), Claim::id, ClaimBuilder::id, "The id, unique among claims.")
            .required("about", Scalars.REF, Claim::about, ClaimBuilder::about, "The one subject of the claim.")
            .required(
                    "assertion",
                    AssertionCodec.ASSERTION,
                    Claim::assertion,
                    ClaimBuilder::assertion,
                    "What is asserted of it.")
            .defaulted(
                    "polarity",
                    Scalars.word(Polarity.class),
                    Polarity.POSITIVE,
                    Claim::polarity,
                    ClaimBuilder::polarity,
                    "Whether the source says that it is so or that it is not.")
            .required(
                    "attribution",
                    "claim.missing-source",
                    ATTRIBUTION,
                    Claim::attribution,
                    ClaimBuilder::attribution,
                    "Who said it, and through whom it reached us.")
            .optional(
                    "credibility",
                    Scalars.code(Credibility::of, Credibility.known()),
                    Claim::credibility,
                    ClaimBuilder::credibility,
                    "The credibility on the Admiralty scale.")
            .list(
                    "supersedes",
                    Scalars.id(),
                    Claim::supersedes,
                    ClaimBuilder::supersedes,
                    "The claims that this one corrects and takes the place of.")
            .list(
                    "retracts",
                    Scalars.id(),
                    Claim::retracts,
                    ClaimBuilder::retracts,
                    "The claims that this one takes back.")
            .optional("note", Scalars.TEXT, Claim::note, ClaimBuilder::note, "The coder's note on the reading.")
            .extensions(
                    Claim::extensions,
                    ClaimBuilder::extensions,
                    "What somebody said about one subject, and the chain.");

    private ClaimTables() {}
}
