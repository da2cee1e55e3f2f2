package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.saidby.Role;

/** What part a source has in what it speaks of, in a few words. */
final class RoleWords {

    /** Known roles in the order of their list, then others by their text. */
    static final Comparator<Role> ORDER = Comparator.<Role>comparingInt(role ->
                    role.isKnown() ? Role.known().indexOf(role) : Role.known().size())
            .thenComparing(Role::text);

    private record Words(String own, String ofOthers) {}

    private static final Map<Role, Words> WORDS = Map.of(
            Role.CONDUCTED, who("conducted it"),
            Role.TARGETED, new Words("targeted", "who was targeted"),
            Role.SUPPORTED, who("supported it"),
            Role.COORDINATED_WITH, new Words("it was coordinated with them", "whom it was coordinated with"),
            Role.HOSTED, who("hosted it"),
            Role.PARTICIPATED, who("took part"),
            Role.VICTIM, new Words("a victim of it", "a victim of it"),
            Role.UNKNOWN, who("had a part in it"),
            Role.OTHER, who("had another part in it"));

    private RoleWords() {}

    private static Words who(String own) {
        return new Words(own, "who " + own);
    }

    /**
     * Returns such as {@code conducted it}, or {@code belongs with a victim of it} for one that is not the participant itself; a role
     * that this version does not know keeps its text. Empty text if there is no interest.
     *
     * @param isOfSeveral whether it is said of several sources together
     */
    static String of(Collection<Interest> interests, boolean isOfSeveral) {
        Set<Role> own = roles(interests, true);
        Set<Role> ofOthers = roles(interests, false);
        ofOthers.removeAll(own);
        List<String> words = new ArrayList<>();
        own.forEach(role -> words.add(words(role).own()));
        if (!ofOthers.isEmpty()) {
            words.add((isOfSeveral ? "belong with " : "belongs with ")
                    + Names.and(ofOthers.stream()
                            .map(role -> words(role).ofOthers())
                            .toList()));
        }
        return String.join(", ", words);
    }

    private static Set<Role> roles(Collection<Interest> interests, boolean isOwn) {
        Set<Role> roles = new TreeSet<>(ORDER);
        interests.stream()
                .filter(interest -> interest.isOwn() == isOwn)
                .forEach(interest -> roles.addAll(interest.roles()));
        return roles;
    }

    private static Words words(Role role) {
        return WORDS.getOrDefault(role, new Words(role.text(), "one in the role " + role));
    }
}
