package org.saidby.analysis;

import java.util.List;
import org.saidby.Id;
import org.saidby.Source;

/** A row of a {@link SubjectMatrix}: what one origin says of the subject. */
public final class MatrixRow {

    private final Id<Source> source;
    private final String name;
    private final boolean named;
    private final boolean interested;
    private final List<String> relays;
    private final List<String> relaysOfSome;
    private final List<List<MatrixEntry>> cells;

    MatrixRow(
            Id<Source> source,
            String name,
            boolean named,
            boolean interested,
            List<String> relays,
            List<String> relaysOfSome,
            List<List<MatrixEntry>> cells) {
        this.source = source;
        this.name = name;
        this.named = named;
        this.interested = interested;
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

    /** Whether it took part in what it speaks of, or belongs together with who did. */
    public boolean isInterested() {
        return interested;
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
