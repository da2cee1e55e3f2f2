package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.OtherAssertion;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.SpeechAct;
import org.saidby.Superlative;
import org.saidby.Tally;

/** Takes one claim apart into the questions that it answers. */
final class ClaimAnswers {

    /**
     * One answer that is told.
     *
     * @param isFromLabel whether it is the total of those who have a label
     */
    private record Told(Question question, AnswerValue value, boolean isFromLabel) {

        Answer by(Claim claim, boolean together) {
            return isFromLabel
                    ? Answer.fromLabel(claim, question, value, claim.polarity(), together)
                    : Answer.of(claim, question, value, claim.polarity(), together);
        }
    }

    private final Claim claim;
    private final Ref about;
    private final List<Told> told = new ArrayList<>(4);

    private ClaimAnswers(Claim claim) {
        this.claim = claim;
        about = claim.about();
    }

    static List<Answer> of(Claim claim) {
        ClaimAnswers answers = new ClaimAnswers(claim);
        answers.take(claim.assertion());
        boolean together = claim.polarity() == Polarity.NEGATIVE && answers.told.size() > 1;
        List<Answer> all = new ArrayList<>(answers.told.size() + 1);
        answers.told.forEach(one -> all.add(one.by(claim, together)));
        answers.addFinding(all);
        return all;
    }

    /** Returns whether a claim says of another one what an inquiry into it came to. */
    static boolean isFinding(Claim claim) {
        return claim.about().kind().equals(EntityKind.CLAIM)
                && claim.assertion() instanceof Response response
                && (response.response().equals(ResponseKind.SUBSTANTIATED)
                        || response.response().equals(ResponseKind.UNSUBSTANTIATED));
    }

    /** The answer that a claim others speak about gives by being made. */
    static Answer ofItself(Claim claim) {
        return Answer.of(
                claim,
                Question.of(QuestionKind.STANDING, claim),
                AnswerValue.of(claim.ref()),
                Polarity.POSITIVE,
                false);
    }

    /** Returns the claims about a claim that deny it, and not something of its own that they speak of as well. */
    static List<Claim> denialsOf(Claim claim, Dataset dataset) {
        List<Claim> about = dataset.claimsAbout(claim);
        return about.isEmpty()
                ? about
                : about.stream().filter(ClaimAnswers::isDenial).toList();
    }

    private static boolean isDenial(Claim other) {
        boolean isNegative = other.polarity() == Polarity.NEGATIVE;
        if (other.assertion() instanceof Response response && isFinding(other)) {
            // that it is not unsubstantiated is no denial
            return isNegative == response.response().equals(ResponseKind.SUBSTANTIATED);
        }
        return isNegative || other.attribution().origin().act().equals(SpeechAct.DENIED);
    }

    private void addFinding(List<Answer> all) {
        if (isFinding(claim) && claim.assertion() instanceof Response response) {
            boolean isFor = response.response().equals(ResponseKind.SUBSTANTIATED);
            Polarity polarity =
                    isFor == (claim.polarity() == Polarity.POSITIVE) ? Polarity.POSITIVE : Polarity.NEGATIVE;
            all.add(Answer.of(
                    claim, Question.of(QuestionKind.STANDING, about), AnswerValue.of(about), polarity, false));
        }
    }

    private void take(Assertion assertion) {
        if (assertion instanceof Casualties casualties) {
            take(casualties);
        } else if (assertion instanceof Involvement involvement) {
            take(involvement);
        } else if (assertion instanceof Occurrence occurrence) {
            take(occurrence);
        } else if (assertion instanceof Presence presence) {
            add(Question.presence(about, presence.relation()), AnswerValue.of(presence.place()));
        } else if (assertion instanceof Affiliation affiliation) {
            take(affiliation);
        } else if (assertion instanceof Tally tally) {
            take(tally);
        } else if (assertion instanceof Assessment assessment) {
            add(
                    Question.of(QuestionKind.ASSESSMENT, about, assessment.topic(), null),
                    AnswerValue.of(assessment.paraphrase()));
        } else if (assertion instanceof Response response) {
            add(Question.of(QuestionKind.RESPONSE, about), AnswerValue.of(response.response()));
        } else if (assertion instanceof OtherAssertion other) {
            add(
                    Question.other(about, other.kind().text()),
                    AnswerValue.of(other.extensions().toString()));
        }
    }

    private void take(Casualties casualties) {
        boolean isLabelled =
                casualties.label().isPresent() || casualties.party().isPresent();
        // "no civilians were killed" speaks of civilians, and not of how many were killed in all
        if (!isLabelled || claim.polarity() == Polarity.POSITIVE) {
            takeTotal(casualties);
        }
        if (isLabelled) {
            casualties.total().ifPresent(total -> takeLabelled(casualties, total));
        }
        for (CasualtyPart part : casualties.parts()) {
            add(Question.part(about, casualties.harm(), part.label(), part.party()), AnswerValue.of(part.count()));
        }
    }

    private void takeTotal(Casualties casualties) {
        casualties.total().ifPresent(total -> {
            add(Question.total(about, casualties.harm()), AnswerValue.of(total));
            casualties
                    .label()
                    .ifPresent(label -> add(
                            Question.of(QuestionKind.LABEL, about, casualties.harm(), null), AnswerValue.of(label)));
            casualties
                    .party()
                    .ifPresent(party -> add(
                            Question.of(QuestionKind.PARTY, about, casualties.harm(), null),
                            AnswerValue.of(Ref.toActor(party))));
        });
    }

    /** A label is of all, so the total is the number of those who have it; a part that the claim gives of them goes first. */
    private void takeLabelled(Casualties casualties, Count total) {
        Question labelled = Question.part(about, casualties.harm(), casualties.label(), casualties.party());
        boolean isPart = casualties.parts().stream()
                .map(part -> Question.part(about, casualties.harm(), part.label(), part.party()))
                .anyMatch(labelled::equals);
        if (!isPart) {
            told.add(new Told(labelled, AnswerValue.of(total), true));
        }
    }

    private void take(Involvement involvement) {
        add(Question.participant(about, involvement.role()), AnswerValue.of(Ref.toActor(involvement.actor())));
        involvement
                .means()
                .ifPresent(means -> add(
                        Question.of(QuestionKind.MEANS, about, involvement.role(), involvement.actor()),
                        AnswerValue.of(means)));
    }

    private void take(Occurrence occurrence) {
        occurrence.operationKind().ifPresent(kind -> add(Question.of(QuestionKind.KIND, about), AnswerValue.of(kind)));
        occurrence.when().ifPresent(when -> add(Question.time(about), AnswerValue.of(when)));
        occurrence.place().ifPresent(place -> add(Question.place(about), AnswerValue.of(place)));
        if (told.isEmpty()) {
            add(
                    Question.of(QuestionKind.KIND, about),
                    AnswerValue.of(occurrence.words().orElseThrow()));
        }
    }

    private void take(Affiliation affiliation) {
        Ref actor = Ref.toActor(affiliation.actor());
        add(Question.affiliation(actor), AnswerValue.of(Ref.toActor(affiliation.group())));
        affiliation
                .role()
                .ifPresent(role -> add(
                        Question.of(QuestionKind.AFFILIATION_ROLE, actor, null, affiliation.group()),
                        AnswerValue.of(role)));
    }

    private void take(Tally tally) {
        tally.count()
                .ifPresent(count -> add(
                        Question.tally(QuestionKind.TALLY, about, tally.unit(), tally.scope()), AnswerValue.of(count)));
        for (Superlative superlative : tally.superlatives()) {
            add(Question.tally(QuestionKind.SEQUENCE, about, tally.unit(), tally.scope()), AnswerValue.of(superlative));
        }
    }

    private void add(Question question, AnswerValue value) {
        told.add(new Told(question, value, false));
    }
}
