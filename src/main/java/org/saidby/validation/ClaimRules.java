package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.DATASET;
import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Rule.Scope.RECORD;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** Who said what, and whether claims hold together. */
final class ClaimRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "claim.missing-source",
                    ERROR,
                    READING,
                    "a claim names nobody who says it",
                    "a claim without attribution is the one thing that this model refuses",
                    "an empty chain",
                    "name the source, if only as an unnamed group"),
            Rule.of(
                            "claim.duplicate",
                            WARNING,
                            DATASET,
                            "a claim says the same as another, in the same words by the same chain",
                            "it counts twice",
                            "the same claim under two ids",
                            "drop one")
                    .remembering(
                            "claim: about 110 bytes, 16 of them its fingerprints, which all rules on claims share"),
            Rule.of(
                    "claim.denied-but-positive",
                    WARNING,
                    RECORD,
                    "a claim that was said by denying it has positive polarity",
                    "a denial says that it is not so",
                    "act denied, polarity positive",
                    "set the polarity to negative"),
            Rule.of(
                            "claim.supersedes-other-subject",
                            WARNING,
                            DATASET,
                            "a correction points to a claim about something else",
                            "it may point to the wrong claim",
                            "a claim about one strike that supersedes one about another",
                            "check the id")
                    .remembering("correction: as ref.cycle"),
            Rule.of(
                            "claim.supersedes-other-kind",
                            WARNING,
                            DATASET,
                            "a claim takes the place of one that answers other questions",
                            "what the other one said is said by nobody any more",
                            "a claim of who struck that supersedes one of how many were killed; one of how many civilians were"
                                    + " killed that supersedes one of how many were killed in all",
                            "check the id; retract what no longer holds, and supersede only what is told anew")
                    .remembering("correction: as ref.cycle; each set of labels of casualties, once: about 200 bytes"),
            Rule.of(
                            "claim.supersedes-other-source",
                            WARNING,
                            DATASET,
                            "a correction has no source in common with what it corrects, nor one that belongs together with one of its",
                            "nobody takes back what others said; two sources that disagree make two claims",
                            "a count by a hospital that supersedes one by the command",
                            "drop the correction, so that both claims stand; or name the source through whom it came")
                    .remembering("correction: as ref.cycle; relay: 4 bytes; claim with one: about 20 bytes"),
            Rule.of(
                            "claim.supersedes-before-said",
                            WARNING,
                            DATASET,
                            "a correction was said before what it corrects",
                            "nobody corrects what has not been said",
                            "said on the 25th, and supersedes a claim said on the 27th",
                            "check both dates and the id")
                    .remembering("as attribution.said-before-event; correction: as ref.cycle"),
            Rule.of(
                            "claim.restates-superseded",
                            INFO,
                            DATASET,
                            "a claim stands that says what its origin corrected or took back elsewhere, and was not said after that as far as"
                                    + " is known",
                            "a relay of a number that was withdrawn lives on; it is overtaken by itself only if the origin is told to have"
                                    + " said it on the same day",
                            "killed(19) by the command in a second article, without the day on which the command spoke",
                            "add it to what the correction supersedes or retracts, or tell the day on which the origin spoke")
                    .remembering(
                            "correction: as ref.cycle; what is like a corrected claim: about 2 kB while the report is made"),
            Rule.of(
                    "attribution.circular",
                    WARNING,
                    RECORD,
                    "a source stands twice in one chain",
                    "nobody relays himself through others",
                    "an outlet that cites an official who cites the outlet",
                    "check the chain"),
            Rule.of(
                    "attribution.relayed-before-said",
                    WARNING,
                    RECORD,
                    "a relay is dated before the origin spoke",
                    "nothing is passed on before it is said",
                    "said on the 27th, reported on the 26th",
                    "check the dates"),
            Rule.of(
                            "attribution.said-before-event",
                            WARNING,
                            DATASET,
                            "a claim about an operation was said before the operation began",
                            "nobody reports what has not happened",
                            "said on the 18th about a strike of the 19th",
                            "check both dates")
                    .remembering(
                            "claim with a date: about 60 bytes; with the position about 180 while its operation has not come"),
            Rule.of(
                    "attribution.quotation-not-in-text",
                    WARNING,
                    RECORD,
                    "a direct quotation is not in the text of its document",
                    "it may be a paraphrase or a slip",
                    "quoted words that the article does not hold",
                    "check the words, or mark the quotation as indirect"),
            Rule.of(
                            "attribution.anonymous-only",
                            INFO,
                            DATASET,
                            "every claim on a point comes from unnamed origins",
                            "nobody answers for it",
                            "casualties by a single unnamed source",
                            "look for a named source")
                    .remembering(
                            "source: about 60 bytes; subject and kind of assertion: 120 bytes while the report is made"),
            Rule.of(
                            "attribution.interested-only",
                            INFO,
                            DATASET,
                            "every claim on a point comes from participants of the operation",
                            "the party has an interest in what it says",
                            "casualties by the command that struck",
                            "look for an independent source")
                    .remembering("as attribution.anonymous-only; actor: about 60 bytes"),
            Rule.of(
                    "count.parts-exceed-total",
                    WARNING,
                    RECORD,
                    "exclusive parts come to more than the total",
                    "one of the numbers is a slip, or the parts overlap",
                    "5 civilians and 4 fighters of 8",
                    "check the numbers, or mark the parts as overlapping"));

    private ClaimRules() {}
}
