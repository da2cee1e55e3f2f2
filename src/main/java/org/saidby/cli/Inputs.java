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

    /** Returns whether an input is the file that a word names as an output. */
    boolean isSame(String input, String output) {
        if (input.equals(STANDARD) || output.equals(STANDARD)) {
            return false;
        }
        try {
            Path in = path(input);
            Path out = path(output);
            return Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out);
        } catch (IOException | InvalidPathException e) {
            // opening them says why
            return false;
        }
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
