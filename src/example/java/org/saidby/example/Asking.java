package org.saidby.example;

import java.util.Arrays;
import java.util.List;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Operation;

/** Asks of the worked example what can be asked of claims: who agrees, what totals come to, who stands behind what. */
public final class Asking {

    private Asking() {}

    /** Returns what the claims of the worked example come to, each result with its claims and its reason. */
    public static String of(Dataset dataset) {
        Page page = new Page(new Wording(dataset));
        new SideBySide(dataset, page).tell();
        new TotalsAndParts(dataset, page).tell();
        new WhoStandsBehind(dataset, page).tell();
        new OneNumberOfSeveral(dataset, page).tell();
        new LookingBack(dataset, page).tell();
        return page.toString();
    }

    static Claim claim(Dataset dataset, String id) {
        return dataset.claim(Id.of(id)).orElseThrow();
    }

    static List<Claim> claims(Dataset dataset, String... ids) {
        return Arrays.stream(ids).map(id -> claim(dataset, id)).toList();
    }

    static Operation operation(Dataset dataset, String id) {
        return dataset.operation(Id.of(id)).orElseThrow();
    }
}
