package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Occurrence;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.analysis.Answer;
import org.saidby.analysis.AnswerGroup;
import org.saidby.analysis.ComparedQuestion;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.Verdict;

/** Writes what claims come to besides notes: sightings of who or what was where, and opinions of other claims. */
final class StixViews {

    private static final String DISAGREE = "disagree";

    private final StixObjects objects;
    private final StixIds ids;
    private final StixNotes notes;
    private final JsonGenerator json;

    StixViews(StixObjects objects, StixIds ids, StixNotes notes) {
        this.objects = objects;
        this.ids = ids;
        this.notes = notes;
        json = objects.json();
    }

    void write(Claim claim, String by, String created) throws IOException {
        sighting(claim, by, created);
        Optional<String> opinion = opinion(claim);
        Optional<String> other = ids.of(claim.about());
        if (opinion.isPresent() && other.isPresent() && !claim.about().equals(claim.ref())) {
            objects.begin("opinion", ids.of("opinion", "opinion:" + claim.id()), by, created);
            json.writeStringField("explanation", notes.line(claim));
            json.writeStringField("opinion", opinion.get());
            objects.texts("object_refs", List.of(other.get()));
            objects.beginExtension(claim.ref().toString());
            json.writeStringField("record_ref", ids.of(claim));
            objects.endExtended();
        }
    }

    private void sighting(Claim claim, String by, String created) throws IOException {
        boolean isThere = claim.polarity() == Polarity.POSITIVE;
        Optional<Place> place = Optional.empty();
        if (claim.assertion() instanceof Presence presence) {
            isThere &= claim.about().kind().equals(EntityKind.ACTOR)
                    && (presence.relation().equals(PresenceRelation.AT)
                            || presence.relation().equals(PresenceRelation.APPEARED));
            place = Optional.of(presence.place());
        } else if (claim.assertion() instanceof Occurrence occurrence) {
            isThere &= claim.about().kind().equals(EntityKind.OPERATION);
            place = occurrence.place();
        }
        Optional<String> seen = ids.of(claim.about());
        Optional<String> location = place.flatMap(StixPlaces::of).flatMap(ids::of);
        if (!isThere || seen.isEmpty() || location.isEmpty()) {
            return;
        }
        objects.begin("sighting", ids.of("sighting", "sighting:" + claim.id()), by, created);
        json.writeStringField("description", notes.line(claim));
        objects.text("first_seen", claim.assertion().when().flatMap(StixTimes::first));
        objects.text("last_seen", claim.assertion().when().flatMap(StixTimes::last));
        json.writeStringField("sighting_of_ref", seen.get());
        objects.texts("where_sighted_refs", List.of(location.get()));
        objects.beginExtension(claim.ref().toString());
        json.writeStringField("record_ref", ids.of(claim));
        objects.endExtended();
    }

    /** Returns what a claim says of another claim; empty if it does not say whether it is right. */
    private static Optional<String> opinion(Claim claim) {
        if (!claim.about().kind().equals(EntityKind.CLAIM)) {
            return Optional.empty();
        }
        boolean isDenied = claim.polarity() == Polarity.NEGATIVE;
        if (claim.assertion() instanceof Response response) {
            boolean isFor = response.response().equals(ResponseKind.SUBSTANTIATED);
            boolean isAnswer = isFor || response.response().equals(ResponseKind.UNSUBSTANTIATED);
            return isAnswer ? Optional.of(isFor == isDenied ? DISAGREE : "agree") : Optional.empty();
        }
        SpeechAct act = claim.attribution().origin().act();
        if (isDenied && (act.equals(SpeechAct.DENIED) || claim.assertion() instanceof Occurrence)) {
            return Optional.of(DISAGREE);
        }
        return !isDenied && act.equals(SpeechAct.CONFIRMED) ? Optional.of("agree") : Optional.empty();
    }

    /** Writes what cannot be so together, though nobody said so: by whom, of which claims of others. */
    void compared(Comparison comparison) throws IOException {
        for (ComparedQuestion question : comparison.questions()) {
            if (question.count(Verdict.CONTRADICT) > 0) {
                for (AnswerGroup group : question.groups()) {
                    compared(question, group);
                }
            }
        }
    }

    private void compared(ComparedQuestion question, AnswerGroup group) throws IOException {
        Set<AnswerGroup> against = new LinkedHashSet<>();
        for (AnswerGroup other : question.groups()) {
            boolean areBoth = group != other && !isBoundOnly(group, other);
            if (areBoth && question.judge(group, other).verdict() == Verdict.CONTRADICT) {
                against.add(other);
            }
        }
        Set<Id<Source>> origins = new LinkedHashSet<>();
        group.answers().forEach(answer -> origins.add(origin(answer.claim())));
        for (Id<Source> origin : origins) {
            List<Claim> own = group.answers().stream()
                    .map(Answer::claim)
                    .filter(claim -> origin(claim).equals(origin))
                    .distinct()
                    .toList();
            compared(question, group, origin, own, against);
        }
    }

    private void compared(
            ComparedQuestion question, AnswerGroup group, Id<Source> origin, List<Claim> own, Set<AnswerGroup> against)
            throws IOException {
        Set<String> others = new LinkedHashSet<>();
        Set<String> readings = new LinkedHashSet<>();
        for (AnswerGroup other : against) {
            for (Answer answer : other.answers()) {
                Claim claim = answer.claim();
                boolean isSaid = own.stream()
                        .anyMatch(one ->
                                one.about().equals(claim.ref()) || claim.about().equals(one.ref()));
                if (!origin(claim).equals(origin) && !isSaid) {
                    others.add(ids.of(claim));
                    readings.add(reading(answer));
                }
            }
        }
        if (others.isEmpty()) {
            return;
        }
        String told = group.reading() + group.spokenOf().map(when -> " " + when).orElse("");
        String key = String.join(
                        ":",
                        "opinion",
                        "compared",
                        origin.text(),
                        question.question().toString(),
                        told)
                + group.isFromParts()
                + group.isImplied();
        Optional<String> by = ids.of(Ref.toSource(origin));
        objects.begin("opinion", ids.of("opinion", key), by.orElse(ids.keeper()), StixTimes.STAND_IN);
        json.writeStringField(
                "explanation",
                "Compared, not said: " + notes.named(question.question()) + ": " + join(own(group, origin))
                        + " against " + join(readings));
        json.writeStringField("opinion", DISAGREE);
        objects.texts("object_refs", List.copyOf(others));
        objects.beginExtension("source:" + origin);
        objects.texts("record_refs", own.stream().map(ids::of).toList());
        objects.endExtended();
    }

    private static Set<String> own(AnswerGroup group, Id<Source> origin) {
        Set<String> readings = new LinkedHashSet<>();
        group.answers().stream()
                .filter(answer -> origin(answer.claim()).equals(origin))
                .forEach(answer -> readings.add(reading(answer)));
        return readings;
    }

    private static String reading(Answer answer) {
        return (answer.polarity() == Polarity.NEGATIVE ? "not " : "") + answer.value();
    }

    private static String join(Set<String> readings) {
        return String.join(", ", readings);
    }

    /** Returns whether the two only bound what others tell. */
    private static boolean isBoundOnly(AnswerGroup one, AnswerGroup other) {
        return one.isImplied() && (other.isImplied() || other.isFromParts()) || other.isImplied() && one.isFromParts();
    }

    private static Id<Source> origin(Claim claim) {
        return claim.attribution().origin().source();
    }
}
