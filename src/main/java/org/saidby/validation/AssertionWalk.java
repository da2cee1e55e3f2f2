package org.saidby.validation;

import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;

/** Goes over assertions. */
class AssertionWalk extends ValueWalk {

    AssertionWalk(Visitor visitor) {
        super(visitor);
    }

    final void assertion(Assertion assertion) {
        member("type", assertion.kind(), this::code);
        if (assertion instanceof Casualties casualties) {
            casualties(casualties);
        } else if (assertion instanceof Involvement involvement) {
            involvement(involvement);
        } else if (assertion instanceof Occurrence occurrence) {
            occurrence(occurrence);
        } else if (assertion instanceof Presence presence) {
            presence(presence);
        } else if (assertion instanceof Affiliation affiliation) {
            affiliation(affiliation);
        } else if (assertion instanceof Tally tally) {
            tally(tally);
        } else if (assertion instanceof Assessment assessment) {
            assessment(assessment);
        } else if (assertion instanceof Response response) {
            response(response);
        }
        maybe("when", assertion.when(), this::when);
        extensions(assertion.extensions());
    }

    private void casualties(Casualties casualties) {
        member("harm", casualties.harm(), this::code);
        maybe("total", casualties.total(), this::count);
        maybe("label", casualties.label(), this::text);
        maybe("party", casualties.party().map(Ref::toActor), this::ref);
        each("parts", casualties.parts(), this::part);
        if (casualties.overlapping()) {
            member("overlapping", true, this::value);
        }
    }

    private void part(CasualtyPart part) {
        member("count", part.count(), this::count);
        maybe("label", part.label(), this::text);
        maybe("party", part.party().map(Ref::toActor), this::ref);
        extensions(part.extensions());
    }

    private void involvement(Involvement involvement) {
        member("actor", Ref.toActor(involvement.actor()), this::ref);
        member("role", involvement.role(), this::code);
        maybe("means", involvement.means(), this::text);
    }

    private void occurrence(Occurrence occurrence) {
        maybe("operationKind", occurrence.operationKind(), this::code);
        maybe("place", occurrence.place(), this::place);
    }

    private void presence(Presence presence) {
        member("relation", presence.relation(), this::code);
        member("place", presence.place(), this::place);
        maybe("count", presence.count(), this::count);
    }

    private void affiliation(Affiliation affiliation) {
        member("actor", Ref.toActor(affiliation.actor()), this::ref);
        member("group", Ref.toActor(affiliation.group()), this::ref);
        maybe("role", affiliation.role(), this::text);
    }

    private void tally(Tally tally) {
        maybe("count", tally.count(), this::count);
        member("unit", tally.unit(), this::code);
        maybe("scope", tally.scope(), this::scope);
        each("superlatives", tally.superlatives(), this::superlative);
    }

    private void scope(TallyScope scope) {
        each("kinds", scope.kinds(), this::code);
        each("conductors", scope.conductors(), id -> ref(Ref.toActor(id)));
        each("targets", scope.targets(), id -> ref(Ref.toActor(id)));
        each("locations", scope.locations(), id -> ref(Ref.toLocation(id)));
        each("times", scope.times(), this::when);
        extensions(scope.extensions());
    }

    private void superlative(Superlative superlative) {
        member("kind", superlative.kind(), this::code);
        if (superlative.ordinal().isPresent()) {
            member("ordinal", superlative.ordinal().getAsInt(), this::value);
        }
        maybe("window", superlative.window(), this::value);
        maybe("within", superlative.within(), this::when);
        extensions(superlative.extensions());
    }

    private void assessment(Assessment assessment) {
        member("topic", assessment.topic(), this::code);
        member("paraphrase", assessment.paraphrase(), this::text);
    }

    private void response(Response response) {
        member("response", response.response(), this::code);
        maybe("paraphrase", response.paraphrase(), this::text);
    }
}
