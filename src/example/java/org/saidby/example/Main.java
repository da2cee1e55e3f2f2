package org.saidby.example;

import org.saidby.Dataset;

/** The worked example: builds a dataset and tells it. */
public final class Main {

    private Main() {}

    /** Prints the dataset of {@link SouthernLibya} in words. */
    public static void main(String[] args) {
        Dataset dataset = SouthernLibya.dataset();
        System.out.print(Telling.of(dataset));
    }
}
