package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.saidby.Claim;

/** Claims in the order of their ids, each once. */
final class Ordered {

    private Ordered() {}

    static List<Claim> claims(Collection<Claim> claims) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Answers.BY_ID);
        List<Claim> once = new ArrayList<>(ordered.size());
        for (Claim claim : ordered) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(claim)) {
                once.add(claim);
            }
        }
        return once;
    }
}
