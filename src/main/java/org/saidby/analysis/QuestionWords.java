package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saidby.Code;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.TallyScope;
import org.saidby.When;

/** Questions in a few words, for the head of a column below which the subject need not be told again. */
final class QuestionWords {

    private final Names names;

    QuestionWords(Names names) {
        this.names = names;
    }

    /** Returns the title of a question below the heading of a subject. */
    String title(Question question, Ref heading) {
        String title = title(question);
        return question.subject().equals(heading) ? title : names.of(question.subject()) + ": " + title;
    }

    private String title(Question question) {
        String label = question.labelAsTold().orElse("people");
        String actor = question.actor().map(this::actor).orElse("");
        return switch (question.kind()) {
            case TOTAL -> harm(question) + " in all";
            case LABEL -> "what the " + harm(question) + " are called";
            case PARTY -> "to whom the " + harm(question) + " belonged";
            case PART -> (actor.isEmpty() ? label : part(question, actor)) + " " + harm(question);
            case PARTICIPANT -> question.role().map(QuestionWords::who).orElse("who took part");
            case MEANS ->
                "means of " + actor
                        + question.role().map(role -> " (" + words(role) + ")").orElse("");
            case KIND -> "kind of event";
            case TIME -> "when";
            case PLACE -> "where";
            case PRESENCE ->
                "where"
                        + question.relation()
                                .map(relation -> " (" + words(relation) + ")")
                                .orElse("");
            case AFFILIATION -> "group it belongs to";
            case AFFILIATION_ROLE -> "role in " + actor;
            case TALLY -> "number of " + unit(question) + "s" + among(question);
            case SEQUENCE -> "place in the sequence of " + unit(question) + "s" + among(question);
            case ASSESSMENT ->
                "assessment"
                        + question.topic()
                                .map(topic -> " (" + words(topic) + ")")
                                .orElse("");
            case RESPONSE -> "answer when asked";
            case STANDING -> "is it right";
            case OTHER -> "other (" + label + ")";
        };
    }

    private static String part(Question question, String actor) {
        return question.labelAsTold().map(label -> label + " of " + actor).orElse(actor);
    }

    private static String who(Role role) {
        if (role.equals(Role.CONDUCTED)) {
            return "who did it";
        }
        if (role.equals(Role.TARGETED)) {
            return "who was targeted";
        }
        return "who (" + words(role) + ")";
    }

    private static String harm(Question question) {
        return question.harm().map(QuestionWords::words).orElse("harmed");
    }

    private static String unit(Question question) {
        return question.unit().map(QuestionWords::words).orElse("unit");
    }

    private String among(Question question) {
        return question.scope().map(scope -> ": " + scope(scope)).orElse("");
    }

    private String scope(TallyScope scope) {
        List<String> parts = new ArrayList<>();
        add(parts, "", scope.kinds().stream().map(QuestionWords::words));
        add(parts, "by ", scope.conductors().stream().map(this::actor));
        add(parts, "against ", scope.targets().stream().map(this::actor));
        add(parts, "within ", scope.locations().stream().map(Ref::toLocation).map(names::of));
        add(parts, "during ", scope.times().stream().map(When::toEnglish));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String preposition, Stream<String> alternatives) {
        String joined = Names.or(alternatives);
        if (!joined.isEmpty()) {
            parts.add(preposition + joined);
        }
    }

    private String actor(Id<org.saidby.Actor> id) {
        return names.of(Ref.toActor(id));
    }

    private static String words(Code code) {
        return code.text().replace('-', ' ');
    }
}
