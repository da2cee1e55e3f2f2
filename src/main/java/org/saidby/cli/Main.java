package org.saidby.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "saidby", mixinStandardHelpOptions = true, version = "saidby")
public final class Main implements Runnable {

    private Main() {}

    /** Runs the command line and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("saidby");
    }
}
