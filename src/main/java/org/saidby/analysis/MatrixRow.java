package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.saidby.Id;
import org.saidby.Source;

/** A row of a {@link SubjectMatrix}: what one origin says of the subject. */
public final class MatrixRow {

    private final Id<Source> source;
    private final String name;
    private final boolean named;
    private final List<Interest> interests;
    private final List<String> relays;
    private final List<String> relaysOfSome;
    private final List<List<MatrixEntry>> cells;

    MatrixRow(
            Id<Source> source,
            String name,
            boolean named,
            List<Interest> interests,
            List<String> relays,
            List<String> relaysOfSome,
            List<List<MatrixEntry>> cells) {
        this.source = source;
        this.name = name;
        this.named = named;
        this.interests = List.copyOf(interests);
        this.relays = List.copyOf(relays);
        this.relaysOfSome = List.copyOf(relaysOfSome);
        this.cells = List.copyOf(cells);
    }

    /** The origin. */
    public Id<Source> source() {
        return source;
    }

    /** Its name; its ref if the dataset does not hold it. */
    public String name() {
        return name;
    }

    /** Whether readers are told who it is. */
    public boolean isNamed() {
        return named;
    }

    /** What part it has in the operations that it speaks of here, by operation and actor; empty if none is known. */
    public List<Interest> interests() {
        return interests;
    }

    /**
     * The same in words, such as {@code conducted it}, {@code a victim of it} or, for one that is not the participant itself,
     * {@code belongs with who conducted it}; empty if no part is known.
     */
    public Optional<String> interestInWords() {
        return isInterested() ? Optional.of(RoleWords.of(interests, false)) : Optional.empty();
    }

    /** Whether it has a part in what it speaks of, or belongs together with who has. */
    public boolean isInterested() {
        return !interests.isEmpty();
    }

    /** The names of those who passed on all that it said, in the order of their ids; empty if it told us some of it itself. */
    public List<String> relays() {
        return relays;
    }

    /** The names of those who passed on some of what it said and not all, in the order of their ids. */
    public List<String> relaysOfSome() {
        return relaysOfSome;
    }

    /** What it answers, a list for each {@link SubjectMatrix#columns() column}; empty where it says nothing. */
    public List<List<MatrixEntry>> cells() {
        return cells;
    }
}
