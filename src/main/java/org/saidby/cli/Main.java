package org.saidby.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        // System.out would hide that nobody reads it any more, and guess at an encoding
        Surroundings surroundings = new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                Surroundings.isTerminalOnStandardError(),
                System::nanoTime);
        System.exit(Cli.run(surroundings, args));
    }
}
