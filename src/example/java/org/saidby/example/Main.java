package org.saidby.example;

import org.saidby.Id;

/** The worked example. */
public final class Main {

    private Main() {}

    /** Prints the example. */
    public static void main(String[] args) {
        System.out.println("saidby example: " + Id.of("strike-2019-09-26"));
    }
}
