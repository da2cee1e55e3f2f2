package org.saidby.example;

import java.util.List;
import org.saidby.Dataset;
import org.saidby.analysis.Policy;
import org.saidby.analysis.Question;
import org.saidby.analysis.Resolver;

/** One number of several, by a policy that the caller chooses. */
final class OneNumberOfSeveral {

    private static final List<Policy> POLICIES =
            List.of(Policy.latest(), Policy.envelope(), Policy.leastInterested(), Policy.atLeastOrigins(2));

    private final Dataset dataset;
    private final Page page;

    OneNumberOfSeveral(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
    }

    void tell() {
        page.heading("One number of several, by different policies", '=');
        Resolver resolver = Resolver.of(dataset);
        Question dead = Question.killed(Asking.operation(dataset, "strike-2019-09-19"));
        for (Policy policy : POLICIES) {
            resolver.resolve(dead, policy).toString().lines().forEach(line -> page.line("", line));
        }
    }
}
