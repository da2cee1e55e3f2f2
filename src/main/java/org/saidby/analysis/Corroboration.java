package org.saidby.analysis;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Referable;

/**
 * Who stands behind a point: distinct origins, not distinct outlets. Numbers and lists, and no score.
 *
 * <p>Origins that belong together count once ({@link Parties}), however many relays passed on what they said. One that is not
 * named, and of which it is not told to what it belongs, may be any other, also a named one, so that the number is between a minimum and
 * a maximum. Denials and claims that were taken
 * back or replaced are listed, and support nothing. {@link Corroborator} answers for many points of a dataset.
 */
@Value.Immutable
public abstract class Corroboration {

    Corroboration() {}

    /**
     * Returns who answers a question, whatever the answer: also those whose answers contradict each other. Who stands behind one
     * number, {@link #of(Dataset, Answer)} tells.
     */
    public static Corroboration of(Dataset dataset, Question question) {
        return Corroborator.in(dataset).of(question);
    }

    /** Returns who gives the value of an answer to its question, and who denies it; see {@link Corroborator#of(Answer)}. */
    public static Corroboration of(Dataset dataset, Answer answer) {
        return Corroborator.in(dataset).of(answer);
    }

    /** Returns who stands behind some claims taken together, seen in a dataset that need not hold them. */
    public static Corroboration of(Dataset dataset, Collection<Claim> claims) {
        return Corroborator.in(dataset).of(claims);
    }

    /** Returns who speaks about a subject, such as an operation, in all claims about it. */
    public static Corroboration about(Dataset dataset, Referable subject) {
        return Corroborator.in(dataset).about(subject);
    }

    /** The origins, those that belong together in one group, by the first source of each. */
    public abstract List<OriginGroup> origins();

    /** The sources that only pass on what others say here, by id. */
    public abstract List<Relay> relays();

    /**
     * The claims that say that it is not so, by id; also those that deny one of the claims that support it: a claim about that claim
     * with negative polarity or with {@link org.saidby.SpeechAct#DENIED}, or one that finds it unsubstantiated.
     */
    public abstract List<Claim> denials();

    /**
     * The claims that give the value of an answer, or deny it, of a time that cannot be compared with the one of which the answer speaks,
     * by id; no support and no denial. Empty unless the value of an answer is asked for.
     */
    public abstract List<Claim> otherTimes();

    /** The claims that others retract, by id; no support. */
    public abstract List<Claim> retracted();

    /** The claims that others supersede and none retracts, by id; no support. */
    public abstract List<Claim> superseded();

    /** The claims that support it, by id. */
    public abstract List<Claim> claims();

    /** Returns who got these claims from whom. */
    public final SourceGraph graph() {
        return SourceGraph.of(claims());
    }

    /** How many independent origins there are at least: those that are {@linkplain OriginGroup#isKnown() known}; 1 if none of several is. */
    public final int atLeast() {
        int known = (int) origins().stream().filter(OriginGroup::isKnown).count();
        return Math.max(known, Math.min(origins().size(), 1));
    }

    /** How many independent origins there are at most: unnamed ones of which nothing is told are then all others than those known. */
    public final int atMost() {
        return origins().size();
    }

    /** The groups of which a member took part in what it speaks of, or belongs together with who did. */
    public final List<OriginGroup> interested() {
        return origins().stream().filter(OriginGroup::isInterested).toList();
    }

    /**
     * Returns the numbers and lists in lines, each with an end, such as {@code 1 to 2 origins: wehrey; analysts (unnamed)}. For people;
     * it may change in a later version.
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        text.append(atLeast()).append(atLeast() == atMost() ? "" : " to " + atMost());
        text.append(atMost() == 1 ? " origin" : " origins");
        line(text, ": ", "; ", origins());
        for (OriginGroup group : origins()) {
            group.bonds()
                    .forEach(bond -> text.append("  together: ").append(bond).append('\n'));
            group.interests()
                    .forEach(interest ->
                            text.append("  interested: ").append(interest).append('\n'));
        }
        section(
                text,
                "relays",
                relays().stream().map(relay -> relay.source().text()).toList());
        section(text, "denials", ids(denials()));
        section(text, "of other times", ids(otherTimes()));
        section(text, "retracted", ids(retracted()));
        section(text, "superseded", ids(superseded()));
        return text.toString();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id().text()).toList();
    }

    private static void section(StringBuilder text, String title, List<String> members) {
        if (!members.isEmpty()) {
            text.append(title);
            line(text, ": ", ", ", members);
        }
    }

    private static void line(StringBuilder text, String before, String between, List<?> members) {
        text.append(members.isEmpty() ? "" : before)
                .append(members.stream().map(Object::toString).collect(Collectors.joining(between)))
                .append('\n');
    }
}
