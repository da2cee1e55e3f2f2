package org.saidby.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What the command line knows of the world, so that tests can make one.
 *
 * @param workingDirectory what relative file names start from
 * @param terminal whether a person watches the errors
 * @param nanoTime a clock for how long something takes; no report holds a time
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path workingDirectory,
        boolean terminal,
        LongSupplier nanoTime) {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Returns whether standard error is a terminal, as far as Java can tell. */
    static boolean isTerminalOnStandardError() {
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)) {
                String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            // no Linux, or one that does not tell: the console has to do
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console also without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
