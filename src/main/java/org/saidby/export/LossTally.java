package org.saidby.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.json.EntityMembers;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossSample;

/**
 * Counts what one export loses: by its plan, and what the exporter tells besides. Not safe to share between threads.
 *
 * <p>An entity counts once for each loss, however many values it has; its attributes are to be told together, before those of the next.
 */
public final class LossTally {

    private static final int SAMPLES = 3;
    private static final Map<String, Integer> ORDER = order();

    private final LossPlan plan;
    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private record Key(String attribute, String code, String reason) {}

    private static final class Count {

        private final List<LossSample> samples = new ArrayList<>();
        private long entities;
        private Optional<Ref> last = Optional.empty();

        void add(LossSample sample) {
            entities++;
            if (samples.size() < SAMPLES) {
                samples.add(sample);
            }
        }
    }

    /** Makes a tally of nothing. */
    public LossTally(LossPlan plan) {
        this.plan = plan;
    }

    /** Counts what the form loses of an entity by its plan. */
    public void add(Entity entity) {
        add(entity, path -> Optional.empty());
    }

    /**
     * Counts what the form loses of an entity by its plan, and what it loses of this one besides.
     *
     * @param besides of an attribute that the plan keeps, what becomes of it all the same; empty where it is kept
     */
    public void add(Entity entity, Function<String, Optional<LossPlan.Decision>> besides) {
        EntityMembers.visit(entity, (path, text) -> {
            LossPlan.Decision planned = plan.decision(path);
            LossPlan.Decision decision = planned.isKept() ? besides.apply(path).orElse(planned) : planned;
            decision.code().ifPresent(code -> add(code, path, decision.reason(), entity, text));
        });
    }

    /**
     * Counts as lost what the plan keeps of an entity, since this one is not in the output, or not as the plan has it.
     *
     * @param code a code of {@code export.*}
     * @param paths of which attributes
     */
    public void addKept(Entity entity, String code, String reason, Predicate<String> paths) {
        EntityMembers.visit(entity, (path, text) -> {
            if (plan.decision(path).isKept() && paths.test(path)) {
                add(code, path, reason, entity, text);
            }
        });
    }

    /**
     * Counts a loss that the plan does not tell, since it depends on the value.
     *
     * @param code a code of {@code export.*}
     * @param attribute its path
     * @param text what was lost
     */
    public void add(String code, String attribute, String reason, Referable subject, String text) {
        Optional<Ref> ref = Optional.of(subject.ref());
        Count count = counts.computeIfAbsent(new Key(attribute, code, reason), key -> new Count());
        if (!count.last.equals(ref)) {
            count.last = ref;
            count.add(LossSample.of(subject, text));
        }
    }

    private void add(Dataset dataset) {
        EntityMembers.visit(dataset, (path, text) -> {
            LossPlan.Decision decision = plan.decision(path);
            decision.code().ifPresent(code -> {
                Count count = new Count();
                count.add(LossSample.ofDataset(text));
                counts.putIfAbsent(new Key(path, code, decision.reason()), count);
            });
        });
    }

    /**
     * Returns a report on what was told so far and on the dataset's own attributes, to which settings can be added.
     *
     * @param records the number of records written
     */
    public LossReport.Builder report(Dataset dataset, long records) {
        add(dataset);
        List<Loss> losses = new ArrayList<>();
        counts.forEach((key, count) ->
                losses.add(Loss.of(key.code(), key.attribute(), key.reason(), count.entities, count.samples)));
        losses.sort(Comparator.comparing((Loss loss) -> ORDER.getOrDefault(loss.attribute(), Integer.MAX_VALUE))
                .thenComparing(Loss::attribute)
                .thenComparing(Loss::code)
                .thenComparing(Loss::reason));
        return LossReport.builder()
                .format(plan.format())
                .dataset(dataset.id())
                .records(records)
                .losses(losses);
    }

    private static Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        List<String> paths = EntityMembers.paths();
        for (int i = 0; i < paths.size(); i++) {
            order.put(paths.get(i), i);
        }
        return order;
    }
}
