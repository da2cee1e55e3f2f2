package org.saidby.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What the words of a call name: files, the files of a folder, or standard input. */
final class Inputs {

    /** The word for standard input, and for standard output. */
    static final String STANDARD = "-";

    private final Surroundings surroundings;
    private final Messages messages;

    Inputs(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Returns what output calls the thing that a word names. */
    String name(String word) {
        if (word.equals(STANDARD)) {
            return "standard input";
        }
        try {
            return FileNames.shown(Path.of(word), surroundings.workingDirectory());
        } catch (InvalidPathException e) {
            return word;
        }
    }

    /**
     * Returns everything to read that a word names, and tells what is left aside.
     *
     * @throws IOException if it is a folder without anything to read
     * @throws InvalidPathException if no file can have that name
     */
    List<Input> all(String word) throws IOException {
        if (word.equals(STANDARD) || !Files.isDirectory(path(word))) {
            return List.of(one(word));
        }
        Folder folder = Folder.list(path(word), name(word));
        folder.skipped().ifPresent(skipped -> messages.tell(name(word), skipped));
        if (folder.inputs().isEmpty()) {
            throw new FileSystemException(word, null, "holds no file to read");
        }
        return folder.inputs();
    }

    /**
     * Returns the one thing to read that a word names.
     *
     * @throws InvalidPathException if no file can have that name
     */
    Input one(String word) {
        return word.equals(STANDARD) ? new Input(name(word), surroundings::in) : Input.ofFile(name(word), path(word));
    }

    /** Returns whether an input and an output are one file. */
    boolean areOne(String in, String out) {
        if (in.equals(STANDARD) || out.equals(STANDARD)) {
            return false;
        }
        try {
            return Files.exists(path(in)) && Files.exists(path(out)) && Files.isSameFile(path(in), path(out));
        } catch (IOException | InvalidPathException e) {
            // opening them says why
            return false;
        }
    }

    /** Returns whether two outputs are one, also if it is not there yet. */
    boolean areOneOutput(String one, String other) {
        if (one.equals(other) || areOne(one, other)) {
            return true;
        }
        try {
            return !one.equals(STANDARD)
                    && !other.equals(STANDARD)
                    && path(one).normalize().equals(path(other).normalize());
        } catch (InvalidPathException e) {
            // opening them says why
            return false;
        }
    }

    /**
     * Returns the one thing to read that a word names, as something that can be opened several times: what cannot, as standard
     * input and pipes, is read at once and waits in a file that only we see.
     *
     * @throws IOException if it has to be read at once and cannot be
     * @throws InvalidPathException if no file can have that name
     */
    RepeatedInput repeated(String word) throws IOException {
        Input input = one(word);
        boolean isStream = word.equals(STANDARD)
                || Files.exists(path(word)) && !Files.isRegularFile(path(word)) && !Files.isDirectory(path(word));
        return isStream ? RepeatedInput.spooled(input) : RepeatedInput.of(input);
    }

    /**
     * Returns the file that a word names.
     *
     * @throws InvalidPathException if no file can have that name
     */
    Path path(String word) {
        return surroundings.workingDirectory().resolve(Path.of(word));
    }
}
