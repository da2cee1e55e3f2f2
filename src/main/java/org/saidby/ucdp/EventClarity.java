package org.saidby.ucdp;

/** Whether the sources tell of one event, column {@code event_clarity} of the UCDP GED Codebook. */
public enum EventClarity implements GedCode {
    /** 1: an individual event can be identified in the sources. */
    INDIVIDUAL(1, "individual event identifiable"),
    /** 2: the source material aggregated several events in a way that cannot be undone. */
    AGGREGATED(2, "aggregated by the source material");

    private final int number;
    private final String meaning;

    EventClarity(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
