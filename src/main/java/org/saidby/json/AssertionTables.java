package org.saidby.json;

import static org.saidby.json.TableBuilder.object;

import java.util.List;
import org.saidby.Affiliation;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.CountingUnit;
import org.saidby.Harm;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.OperationKind;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.Tally;
import org.saidby.TallyScope;

/** The wire forms of what claims assert, told apart by their tag. */
final class AssertionTables {

    private static final String WHEN = "The time it speaks of.";

    static final Table<CasualtyPart, CasualtyPart.Builder> CASUALTY_PART = object(
                    "casualtyPart", CasualtyPart::builder, CasualtyPart.Builder::build)
            .required("count", ValueTables.COUNT, CasualtyPart::count, CasualtyPart.Builder::count, "How many.")
            .optional(
                    "label",
                    Scalars.TEXT,
                    CasualtyPart::label,
                    CasualtyPart.Builder::label,
                    "What the source calls them.")
            .optional(
                    "party",
                    Scalars.id(),
                    CasualtyPart::party,
                    CasualtyPart.Builder::party,
                    "The actor they belong to or, for one person, are.")
            .extensions(CasualtyPart::extensions, CasualtyPart.Builder::extensions, "A number for a subgroup.");

    static final Table<Casualties, Casualties.Builder> CASUALTIES = object(
                    "casualties", Casualties::builder, Casualties.Builder::build)
            .tagged("casualties")
            .required(
                    "harm",
                    Scalars.code(Harm::of, Harm.known()),
                    Casualties::harm,
                    Casualties.Builder::harm,
                    "What happened to them.")
            .optional("total", ValueTables.COUNT, Casualties::total, Casualties.Builder::total, "How many in all.")
            .optional(
                    "label",
                    Scalars.TEXT,
                    Casualties::label,
                    Casualties.Builder::label,
                    "What the source calls all of them.")
            .optional(
                    "party",
                    Scalars.id(),
                    Casualties::party,
                    Casualties.Builder::party,
                    "The actor all of them belonged to.")
            .list("parts", CASUALTY_PART, Casualties::parts, Casualties.Builder::addPart, "Numbers for subgroups.")
            .defaulted(
                    "overlapping",
                    Scalars.BOOLEAN,
                    false,
                    Casualties::overlapping,
                    Casualties.Builder::overlapping,
                    "Whether somebody can be counted in several parts.")
            .optional("when", ValueTables.WHEN, Casualties::when, Casualties.Builder::when, WHEN)
            .extensions(Casualties::extensions, Casualties.Builder::extensions, "How many people came to what harm.");

    static final Table<Involvement, Involvement.Builder> INVOLVEMENT = object(
                    "involvement", Involvement::builder, Involvement.Builder::build)
            .tagged("involvement")
            .required("actor", Scalars.id(), Involvement::actor, Involvement.Builder::actor, "Who was involved.")
            .required(
                    "role",
                    Scalars.code(Role::of, Role.known()),
                    Involvement::role,
                    Involvement.Builder::role,
                    "In what role; targeted never implies killed.")
            .optional("means", Scalars.TEXT, Involvement::means, Involvement.Builder::means, "With what means.")
            .optional("when", ValueTables.WHEN, Involvement::when, Involvement.Builder::when, WHEN)
            .extensions(Involvement::extensions, Involvement.Builder::extensions, "An actor's part in the subject.");

    static final Table<Occurrence, Occurrence.Builder> OCCURRENCE = object(
                    "occurrence", Occurrence::builder, Occurrence.Builder::build)
            .tagged("occurrence")
            .optional(
                    "operationKind",
                    Scalars.code(OperationKind::of, OperationKind.known()),
                    Occurrence::operationKind,
                    Occurrence.Builder::operationKind,
                    "What kind of event it was.")
            .optional("place", ValueTables.PLACE, Occurrence::place, Occurrence.Builder::place, "Where.")
            .optional("when", ValueTables.WHEN, Occurrence::when, Occurrence.Builder::when, "When.")
            .extensions(Occurrence::extensions, Occurrence.Builder::extensions, "That the subject happened.");

    static final Table<Presence, Presence.Builder> PRESENCE = object(
                    "presence", Presence::builder, Presence.Builder::build)
            .tagged("presence")
            .required(
                    "relation",
                    Scalars.code(PresenceRelation::of, PresenceRelation.known()),
                    Presence::relation,
                    Presence.Builder::relation,
                    "How the subject was there.")
            .required("place", ValueTables.PLACE, Presence::place, Presence.Builder::place, "Where.")
            .optional("count", ValueTables.COUNT, Presence::count, Presence.Builder::count, "How many of them.")
            .optional("when", ValueTables.WHEN, Presence::when, Presence.Builder::when, WHEN)
            .extensions(
                    Presence::extensions, Presence.Builder::extensions, "That the subject was at a place or moved.");

    static final Table<Affiliation, Affiliation.Builder> AFFILIATION = object(
                    "affiliation", Affiliation::builder, Affiliation.Builder::build)
            .tagged("affiliation")
            .required("actor", Scalars.id(), Affiliation::actor, Affiliation.Builder::actor, "Who belongs.")
            .required("group", Scalars.id(), Affiliation::group, Affiliation.Builder::group, "To what group.")
            .optional(
                    "role",
                    Scalars.TEXT,
                    Affiliation::role,
                    Affiliation.Builder::role,
                    "As what, in the source's words.")
            .optional("when", ValueTables.WHEN, Affiliation::when, Affiliation.Builder::when, WHEN)
            .extensions(Affiliation::extensions, Affiliation.Builder::extensions, "That an actor belongs to a group.");

    static final Table<TallyScope, TallyScope.Builder> TALLY_SCOPE = object(
                    "tallyScope", TallyScope::builder, TallyScope.Builder::build)
            .list(
                    "kinds",
                    Scalars.code(OperationKind::of, OperationKind.known()),
                    TallyScope::kinds,
                    TallyScope.Builder::addKind,
                    "Kinds of operation, any of them.")
            .list(
                    "conductors",
                    Scalars.id(),
                    TallyScope::conductors,
                    TallyScope.Builder::addConductor,
                    "Who carried it out, any of them.")
            .list("targets", Scalars.id(), TallyScope::targets, TallyScope.Builder::addTarget, "At whom, any of them.")
            .list(
                    "locations",
                    Scalars.id(),
                    TallyScope::locations,
                    TallyScope.Builder::addLocation,
                    "Where, within any of them.")
            .list("times", ValueTables.WHEN, TallyScope::times, TallyScope.Builder::addTime, "When, any of them.")
            .extensions(TallyScope::extensions, TallyScope.Builder::extensions, "Which operations a tally counts.");

    static final Table<Superlative, Superlative.Builder> SUPERLATIVE = object(
                    "superlative", Superlative::builder, Superlative.Builder::build)
            .required(
                    "kind",
                    Scalars.code(SuperlativeKind::of, SuperlativeKind.known()),
                    Superlative::kind,
                    Superlative.Builder::kind,
                    "Which place in the sequence.")
            .optionalInt(
                    "ordinal",
                    Numbers.ORDINAL,
                    Superlative::ordinal,
                    Superlative.Builder::ordinal,
                    "The place as a number.")
            .optional(
                    "window",
                    Scalars.PERIOD,
                    Superlative::window,
                    Superlative.Builder::window,
                    "How long a stretch of time the sequence may take.")
            .optional(
                    "within",
                    ValueTables.WHEN,
                    Superlative::within,
                    Superlative.Builder::within,
                    "The time within which the sequence is looked at.")
            .extensions(Superlative::extensions, Superlative.Builder::extensions, "A place in a sequence.");

    static final Table<Tally, Tally.Builder> TALLY = object("tally", Tally::builder, Tally.Builder::build)
            .tagged("tally")
            .optional("count", ValueTables.COUNT, Tally::count, Tally.Builder::count, "How many.")
            .required(
                    "unit",
                    Scalars.code(CountingUnit::of, CountingUnit.known()),
                    Tally::unit,
                    Tally.Builder::unit,
                    "What is counted.")
            .optional("scope", TALLY_SCOPE, Tally::scope, Tally.Builder::scope, "Which operations are counted.")
            .list(
                    "superlatives",
                    SUPERLATIVE,
                    Tally::superlatives,
                    Tally.Builder::addSuperlative,
                    "The places in a sequence that it claims.")
            .optional("when", ValueTables.WHEN, Tally::when, Tally.Builder::when, WHEN)
            .extensions(Tally::extensions, Tally.Builder::extensions, "How many operations match a scope.");

    static final Table<Assessment, Assessment.Builder> ASSESSMENT = object(
                    "assessment", Assessment::builder, Assessment.Builder::build)
            .tagged("assessment")
            .required(
                    "topic",
                    Scalars.code(AssessmentTopic::of, AssessmentTopic.known()),
                    Assessment::topic,
                    Assessment.Builder::topic,
                    "What it is about.")
            .required(
                    "paraphrase",
                    Scalars.TEXT,
                    Assessment::paraphrase,
                    Assessment.Builder::paraphrase,
                    "What the source says, in the coder's words.")
            .optional("when", ValueTables.WHEN, Assessment::when, Assessment.Builder::when, WHEN)
            .extensions(Assessment::extensions, Assessment.Builder::extensions, "What a source makes of the subject.");

    static final Table<Response, Response.Builder> RESPONSE = object(
                    "response", Response::builder, Response.Builder::build)
            .tagged("response")
            .required(
                    "response",
                    Scalars.code(ResponseKind::of, ResponseKind.known()),
                    Response::response,
                    Response.Builder::response,
                    "How it answered.")
            .optional(
                    "paraphrase",
                    Scalars.TEXT,
                    Response::paraphrase,
                    Response.Builder::paraphrase,
                    "What was asked or said, in the coder's words.")
            .optional("when", ValueTables.WHEN, Response::when, Response.Builder::when, WHEN)
            .extensions(Response::extensions, Response.Builder::extensions, "How a source answered.");

    static final List<Table<?, ?>> ALL =
            List.of(CASUALTIES, INVOLVEMENT, OCCURRENCE, PRESENCE, AFFILIATION, TALLY, ASSESSMENT, RESPONSE);

    private AssertionTables() {}
}
