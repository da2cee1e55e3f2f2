package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Occurrence;
import org.saidby.Polarity;
import org.saidby.Tally;
import org.saidby.analysis.Question;

/**
 * To which questions of its kind of assertion a claim answers; two claims of one kind that share neither a form nor a question speak of
 * different things.
 *
 * @param forms whether in all or by parts and the like, as bits: a correction may call people by another name
 * @param questions in words, such as {@code killed in all} or {@code killed: militants}; none for a kind of assertion of one form
 */
record Asked(int forms, List<String> questions) {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 4;
    private static final int TOLD = 4;

    static Asked of(Claim claim) {
        if (claim.assertion() instanceof Casualties casualties) {
            int forms = bit(casualties.total().isPresent(), FIRST)
                    | bit(!casualties.parts().isEmpty(), SECOND);
            return new Asked(forms, questions(claim, casualties));
        }
        if (claim.assertion() instanceof Tally tally) {
            List<String> questions = new ArrayList<>(2);
            add(questions, tally.count().isPresent(), "number");
            add(questions, !tally.superlatives().isEmpty(), "place in a sequence");
            int forms = bit(tally.count().isPresent(), FIRST)
                    | bit(!tally.superlatives().isEmpty(), SECOND);
            return new Asked(forms, List.copyOf(questions));
        }
        if (claim.assertion() instanceof Occurrence occurrence) {
            List<String> questions = new ArrayList<>(3);
            add(questions, occurrence.operationKind().isPresent(), "kind of event");
            add(questions, occurrence.when().isPresent(), "when");
            add(questions, occurrence.place().isPresent(), "where");
            int told = bit(occurrence.operationKind().isPresent(), FIRST)
                    | bit(occurrence.when().isPresent(), SECOND)
                    | bit(occurrence.place().isPresent(), THIRD);
            // words alone may tell any of them
            return new Asked(told == 0 ? FIRST | SECOND | THIRD : told, List.copyOf(questions));
        }
        return new Asked(FIRST, List.of());
    }

    private static int bit(boolean isAsked, int bit) {
        return isAsked ? bit : 0;
    }

    private static void add(List<String> questions, boolean isAsked, String words) {
        if (isAsked) {
            questions.add(words);
        }
    }

    /** As {@link org.saidby.analysis.Answers} takes it: a total with a label answers for those who have it, its denial for them alone. */
    private static List<String> questions(Claim claim, Casualties casualties) {
        String harm = casualties.harm().text();
        List<String> questions = new ArrayList<>(4);
        if (casualties.total().isPresent()) {
            boolean isLabelled =
                    casualties.label().isPresent() || casualties.party().isPresent();
            add(questions, !isLabelled || claim.polarity() == Polarity.POSITIVE, harm + " in all");
            if (isLabelled) {
                questions.add(harm + ": " + group(claim, casualties.label(), casualties.party()));
            }
        }
        for (CasualtyPart part : casualties.parts()) {
            questions.add(harm + ": " + group(claim, part.label(), part.party()));
        }
        return questions.stream().distinct().toList();
    }

    private static String group(Claim claim, Optional<String> label, Optional<Id<org.saidby.Actor>> party) {
        String words = Question.part(claim, Harm.HARMED, label, party).label().orElse("");
        return party.map(actor -> (words.isEmpty() ? "of " : words + " of ") + "actor:" + actor)
                .orElse(words);
    }

    boolean shares(Asked other) {
        return (forms & other.forms) != 0 || questions.stream().anyMatch(other.questions::contains);
    }

    /** Returns the questions in a few words, such as {@code killed in all; killed: militants; civilians}. */
    String words() {
        StringBuilder words = new StringBuilder();
        String before = "";
        for (String question : questions.subList(0, Math.min(TOLD, questions.size()))) {
            String heading = question.substring(0, question.indexOf(": ") + 1);
            words.append(words.isEmpty() ? "" : "; ")
                    .append(
                            !heading.isEmpty() && heading.equals(before)
                                    ? question.substring(heading.length() + 1)
                                    : question);
            before = heading;
        }
        return words + (questions.size() > TOLD ? " and " + (questions.size() - TOLD) + " more" : "");
    }
}
