package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;

/** Who stands behind something, in a line. */
final class SupportWords {

    private final Names names;

    SupportWords(Names names) {
        this.names = names;
    }

    /** Returns such as {@code 3 claims, 1 origin: U.S. Africa Command (conducted it)}. */
    String of(Corroboration support) {
        List<String> origins = support.origins().stream().map(this::group).toList();
        String number = support.atLeast() == support.atMost()
                ? Integer.toString(support.atMost())
                : support.atLeast() + " to " + support.atMost();
        String denied = support.denials().isEmpty()
                ? ""
                : "; denied by " + count(support.denials().size(), "claim");
        return count(support.claims().size(), "claim") + ", " + number
                + (support.atMost() == 1 ? " origin" : " origins")
                + (origins.isEmpty() ? "" : ": " + String.join("; ", origins)) + denied;
    }

    private String group(OriginGroup group) {
        List<String> marks = new ArrayList<>();
        if (group.sources().size() > 1) {
            marks.add("they belong together");
        }
        if (!group.named()) {
            marks.add("unnamed");
            List<String> of = group.ties().stream()
                    .map(PartyLink::to)
                    .distinct()
                    .map(names::of)
                    .toList();
            if (!of.isEmpty()) {
                marks.add("of " + Names.and(of));
            }
        }
        if (group.isInterested()) {
            marks.add(RoleWords.of(group.interests(), group.sources().size() > 1));
        }
        return Names.and(group.sources().stream().map(names::ofSource).toList())
                + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
