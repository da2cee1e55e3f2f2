package org.saidby.analysis;

import java.util.List;
import org.saidby.Dataset;
import org.saidby.Participation;
import org.saidby.Ref;

/**
 * Where {@link Parties} look up who belongs to whom and who took part in what.
 *
 * <p>A dataset is one, {@link #in(Dataset)}; a program that keeps its entities elsewhere can be another.
 */
public interface PartyLookup {

    /** Returns what a dataset tells. */
    static PartyLookup in(Dataset dataset) {
        return new DatasetParties(dataset);
    }

    /**
     * Returns the steps from a source to the actor that it is and to where it holds or held posts, or from an actor to the one that
     * it is part of; empty if there are none, or it is not held.
     */
    List<PartyLink> linksOf(Ref sourceOrActor);

    /** Returns the actors coded as participants of an operation itself; empty if there are none, or it is not held. */
    List<Participation> participantsOf(Ref operation);

    /** Returns the operations that are part of one, directly; empty if there are none. */
    List<Ref> partsOf(Ref operation);
}
