package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Source;

/** What people call the things of a dataset. */
final class Names {

    private final Dataset dataset;

    Names(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the name or label of a thing; its ref, if it has none or is not held. */
    String of(Ref ref) {
        return dataset.find(ref).flatMap(this::name).orElse(ref.toString());
    }

    private Optional<String> name(Entity entity) {
        if (entity instanceof Operation operation) {
            return operation.label();
        }
        if (entity instanceof Actor actor) {
            return Optional.of(actor.name());
        }
        if (entity instanceof Location location) {
            return Optional.of(location.name());
        }
        if (entity instanceof Claim claim) {
            return Optional.of(
                    "the claim of " + ofSource(claim.attribution().origin().source()) + " (" + claim.id() + ")");
        }
        return entity instanceof Source source ? Optional.of(source.name()) : Optional.empty();
    }

    String ofSource(Id<Source> id) {
        return of(Ref.toSource(id));
    }

    /** Returns a text with a ref in it replaced by the name. */
    String within(String text, Ref ref) {
        return text.replace(ref.toString(), of(ref));
    }

    static String or(Stream<String> alternatives) {
        return alternatives.collect(Collectors.joining(" or "));
    }

    /** Returns texts as a list in a sentence. */
    static String and(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
