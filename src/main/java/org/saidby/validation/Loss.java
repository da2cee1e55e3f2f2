package org.saidby.validation;

import java.util.List;
import org.immutables.value.Value;

/**
 * One attribute of which an export could not keep all: which, of how many entities, how and why.
 *
 * <p>Programs go by {@link #code()} and {@link #attribute()}; the reason is for people and may change.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Loss {

    Loss() {}

    /**
     * Returns a loss.
     *
     * @throws IllegalArgumentException if the code is none of an export, no entity has it, or there are more samples than entities
     */
    public static Loss of(String code, String attribute, String reason, long entities, List<LossSample> samples) {
        return ImmutableLoss.of(code, attribute, reason, entities, samples);
    }

    /**
     * Checks that a code tells what can become of an attribute in an export.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static void requireCode(String code) {
        if (!ExportRules.has(code)) {
            throw new IllegalArgumentException("code is none of an export: " + code);
        }
    }

    /** What became of it, a code of the {@link RuleCatalogue} that begins with {@code export.}. */
    @Value.Parameter
    public abstract String code();

    /**
     * The attribute: the kind of entity and the names of the members in the wire format, with dots between them and without the
     * places in lists, such as {@code claim.attribution.chain.certainty}. In place of {@code assertion} stands what is asserted:
     * {@code claim.casualties.total.hedge}.
     */
    @Value.Parameter
    public abstract String attribute();

    /** Why it was not kept, or what stands in its place. */
    @Value.Parameter
    public abstract String reason();

    /** The number of entities of which something was lost, exact; at least 1. */
    @Value.Parameter
    public abstract long entities();

    /** The first of them, in the order in which they were written. */
    @Value.Parameter
    public abstract List<LossSample> samples();

    /** Returns the loss as a finding, about the first sample and with {@code attribute} and {@code entities} as arguments. */
    public final Finding toFinding() {
        Finding.Builder finding = Finding.of(code(), attribute() + ": " + reason())
                .argument("attribute", attribute())
                .argument("entities", entities());
        if (!samples().isEmpty()) {
            finding.subject(samples().get(0).subject());
        }
        return finding.build();
    }

    /** Returns all but the samples as one line. */
    @Override
    public final String toString() {
        return attribute() + ": " + reason() + " (" + (entities() == 1 ? "1 entity" : entities() + " entities") + ") ["
                + code() + "]";
    }

    @Value.Check
    final void check() {
        requireCode(code());
        if (entities() < 1 || samples().size() > entities()) {
            throw new IllegalArgumentException(
                    "loss has " + entities() + " entities and " + samples().size() + " samples");
        }
    }
}
