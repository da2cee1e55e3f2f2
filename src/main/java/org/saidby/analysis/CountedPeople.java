package org.saidby.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Count;
import org.saidby.Harm;
import org.saidby.Id;

/**
 * Whom a number counts: all who came to a harm, or those of them with a label or of a party.
 *
 * @param label the folded label; with the party empty if all are counted
 */
record CountedPeople(Harm harm, Optional<String> label, Optional<Id<Actor>> party) {

    static CountedPeople all(Harm harm) {
        return new CountedPeople(harm, Optional.empty(), Optional.empty());
    }

    private static CountedPeople of(Harm harm, Optional<String> label, Optional<Id<Actor>> party) {
        return new CountedPeople(harm, label.map(FoldedText::of), party);
    }

    static CountedPeople of(Harm harm, CasualtyPart part) {
        return of(harm, part.label(), part.party());
    }

    private static CountedPeople ofTotal(Casualties casualties) {
        return of(casualties.harm(), casualties.label(), casualties.party());
    }

    /** Those with a label or of a party whom casualties count, as parts or as a total that has it; each once, parts first. */
    static Set<CountedPeople> groupsOf(Casualties casualties) {
        Set<CountedPeople> groups = new LinkedHashSet<>();
        casualties.parts().forEach(part -> groups.add(of(casualties.harm(), part)));
        if (casualties.total().isPresent()) {
            groups.add(ofTotal(casualties));
        }
        groups.removeIf(CountedPeople::isAll);
        return groups;
    }

    boolean isAll() {
        return label.isEmpty() && party.isEmpty();
    }

    /** Returns the numbers that casualties give of them: the total, or that of the parts of this kind; empty if they give none. */
    List<Count> in(Casualties casualties) {
        List<Count> counts = new ArrayList<>(1);
        if (!isAll()) {
            casualties.parts().stream()
                    .filter(part -> of(casualties.harm(), part).equals(this))
                    .forEach(part -> counts.add(part.count()));
        }
        if (counts.isEmpty()
                && casualties.harm().equals(harm)
                && (isAll() || ofTotal(casualties).equals(this))) {
            casualties.total().ifPresent(counts::add);
        }
        return counts;
    }

    /** Returns the label of these in the letter case in which casualties that count them tell it; empty if they have none. */
    Optional<String> labelIn(Casualties casualties) {
        return casualties.parts().stream()
                .filter(part -> of(casualties.harm(), part).equals(this))
                .findFirst()
                .map(CasualtyPart::label)
                .orElse(label.isEmpty() ? Optional.empty() : casualties.label())
                .map(FoldedText::inItsCase);
    }
}
