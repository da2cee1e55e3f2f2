package org.saidby.csv;

/** Where records end in what the watch hands out, and whether it should hand out no more for now. */
final class RecordEnds {

    private int last;
    private boolean isEnough;

    /** About how many characters the longest of the last records had. */
    private int longest;

    /** Begins to hand out at an index. */
    void begin(int index) {
        last = index;
        isEnough = false;
    }

    /**
     * Notes that a record ends before an index.
     *
     * @param room where what is handed out has to end
     * @param waiting how many characters wait to be handed out; negative if more can come at any time
     */
    void add(int index, int room, int waiting) {
        longest = Math.max(index - last, longest - longest / 8);
        last = index;
        isEnough = room - index < longest || waiting >= 0 && waiting < longest;
    }

    /** Returns where the last record ends; where it began if none does. */
    int last() {
        return last;
    }

    /** Returns whether the next record may not be handed out as a whole. */
    boolean isEnough() {
        return isEnough;
    }
}
