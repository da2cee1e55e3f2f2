package org.saidby.cli;

import java.util.Comparator;
import java.util.List;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Ref;

/** What somebody may have meant who named a thing that is not there. */
final class NearRefs {

    private static final int SHOWN = 5;

    /** So much of the beginning of a text is looked at. */
    private static final int LOOKED_AT = 60;

    private NearRefs() {}

    /** Returns the refs of a dataset that differ least from one, those of the same kind first. */
    static List<String> of(Ref ref, Dataset dataset) {
        Comparator<Ref> byKind = Comparator.comparingInt(other -> other.kind().equals(ref.kind()) ? 0 : 1);
        return dataset.entities()
                .map(Entity::ref)
                .distinct()
                .sorted(byKind.thenComparingInt(other -> distance(text(ref), text(other)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(Ref::toString)
                .toList();
    }

    private static String text(Ref ref) {
        String id = ref.id().text();
        return id.substring(0, Math.min(LOOKED_AT, id.length()));
    }

    /** Returns how many characters have to be put in, left out or changed to come from one to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
