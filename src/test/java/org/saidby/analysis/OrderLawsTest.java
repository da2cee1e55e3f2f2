package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.example.SouthernLibya;

/** In what order a dataset lists its entities changes no result of any analysis. */
class OrderLawsTest {

    private static final List<Policy> POLICIES = List.of(
            Policy.latest(),
            Policy.earliest(),
            Policy.mostConservative(),
            Policy.envelope(),
            Policy.leastInterested(),
            Policy.namedSpeakersOnly().then(Policy.atLeastOrigins(2)));

    static Stream<Dataset> datasets() {
        return Stream.concat(
                Stream.of(SouthernLibya.dataset()),
                Stream.of(1, 2, 3, 4, 5, 6, 7, 8).map(seed -> new TestGenerator(seed).dataset(80)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void changesNoComparison(Dataset dataset) {
        assertSame(dataset, OrderLawsTest::compared);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void changesNoCorroboration(Dataset dataset) {
        assertSame(dataset, OrderLawsTest::corroborated);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void changesNoResolution(Dataset dataset) {
        assertSame(dataset, OrderLawsTest::resolved);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void changesNoLookBack(Dataset dataset) {
        assertSame(dataset, OrderLawsTest::lookedBack);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void changesNoReconciliation(Dataset dataset) {
        assertSame(dataset, OrderLawsTest::reconciled);
    }

    private interface Analysis {
        List<String> of(Dataset dataset);
    }

    private static void assertSame(Dataset dataset, Analysis analysis) {
        List<String> results = analysis.of(dataset);
        assertThat(results).isNotEmpty();
        for (int seed = 0; seed < 4; seed++) {
            assertThat(analysis.of(shuffled(dataset, new Random(seed)))).isEqualTo(results);
        }
    }

    private static List<String> compared(Dataset dataset) {
        Comparison comparison = Comparison.of(dataset);
        List<String> all = new ArrayList<>();
        comparison.questions().forEach(question -> all.add(question.question() + " " + question.groups()));
        comparison.pairs().forEach(pair -> all.add(pair.toString()));
        comparison.leftOut().forEach(out -> all.add(out.claim().id() + " " + out.reason()));
        return all;
    }

    private static List<String> corroborated(Dataset dataset) {
        Corroborator corroborator = Corroborator.in(dataset);
        List<String> all = new ArrayList<>();
        for (Question question : Answers.of(dataset).questions()) {
            Corroboration support = corroborator.of(question);
            all.add(question + " " + support + support.graph());
        }
        return all;
    }

    private static List<String> resolved(Dataset dataset) {
        Resolver resolver = Resolver.of(dataset);
        return resolver.answers().questions().stream()
                .flatMap(question -> POLICIES.stream().map(policy -> resolver.resolve(question, policy)))
                .map(Resolution::toString)
                .toList();
    }

    /** Lists are in the order of the dataset, so they are sorted here. */
    private static List<String> lookedBack(Dataset dataset) {
        List<String> all = new ArrayList<>();
        for (AsOf day : List.of(
                AsOf.saidBy(LocalDate.of(2018, 1, 1)),
                AsOf.saidBy(LocalDate.of(2019, 9, 27)),
                AsOf.knownBy(LocalDate.of(2019, 9, 28)).withUndated())) {
            ClaimedAsOf past = day.in(dataset);
            all.add("stood " + ids(past.claims()));
            all.add("later " + ids(past.later()));
            all.add("undated " + ids(past.undated()));
            all.add("about gone " + ids(past.aboutGone()));
            all.add("overtaken "
                    + Stream.concat(past.superseded().stream(), past.retracted().stream())
                            .map(gone -> gone.claim().id() + " " + gone.reason())
                            .sorted()
                            .toList());
            all.add("conflicts "
                    + past.conflicts().stream()
                            .map(conflict -> conflict.kind() + " "
                                    + conflict.corrected().map(Claim::id) + " " + ids(conflict.claims()))
                            .sorted()
                            .toList());
        }
        return all;
    }

    private static List<String> ids(Collection<Claim> claims) {
        return claims.stream().map(claim -> claim.id().text()).sorted().toList();
    }

    /** Totals and their parts are in the order of the dataset, so they are sorted here, and so are the terms of sums. */
    private static List<String> reconciled(Dataset dataset) {
        List<String> all = new ArrayList<>(List.of("totals"));
        for (Reconciliation one : Reconciler.in(dataset).all()) {
            List<String> parts = one.parts().stream()
                    .map(part -> part.subject() + " " + part.use() + " " + part.range() + " " + ids(part.claims()))
                    .sorted()
                    .toList();
            all.add(one.claim().id() + " " + one.basis() + one.takenFrom() + one.superlative() + one.stated()
                    + one.derived() + one.gap() + one.verdict() + parts);
        }
        Collections.sort(all);
        return all;
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        return dataset.toBuilder()
                .sources(shuffled(dataset.sources(), random))
                .documents(shuffled(dataset.documents(), random))
                .actors(shuffled(dataset.actors(), random))
                .locations(shuffled(dataset.locations(), random))
                .operations(shuffled(dataset.operations(), random))
                .claims(shuffled(dataset.claims(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
