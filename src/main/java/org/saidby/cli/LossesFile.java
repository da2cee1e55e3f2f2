package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.saidby.json.LossJson;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;

/** Where it is told what an export cannot hold: in a file, if one is named, and in one line on standard error. */
final class LossesFile implements Closeable {

    private final String name;
    private final boolean isAsked;
    private final @Nullable Destination destination;
    private final Messages messages;

    private LossesFile(String name, boolean isAsked, @Nullable Destination destination, Messages messages) {
        this.name = name;
        this.isAsked = isAsked;
        this.destination = destination;
        this.messages = messages;
    }

    /** Begins the file, if one is named, before anything is read; a message tells why if that cannot be. */
    static LossesFile begin(@Nullable String word, Inputs inputs, Messages messages) {
        if (word == null) {
            return new LossesFile("", false, null, messages);
        }
        String name = inputs.name(word);
        try {
            return new LossesFile(name, true, FileDestination.begin(inputs.path(word), name), messages);
        } catch (IOException | InvalidPathException e) {
            messages.tell(name, Failures.writing(e));
            return new LossesFile(name, true, null, messages);
        }
    }

    /** Returns whether what was asked for can be written. */
    boolean isBegun() {
        return !isAsked || destination != null;
    }

    /** Tells what was lost; returns the exit code of that. */
    int write(LossReport losses) {
        int code = ExitCode.FINE;
        if (destination != null) {
            try {
                destination.stream().write(LossJson.render(losses).getBytes(StandardCharsets.UTF_8));
                destination.commit();
            } catch (IOException e) {
                messages.tell(name, Failures.writing(e));
                code = ExitCode.FAILURE;
            }
        }
        messages.tell(losses.format(), summary(losses));
        return code;
    }

    private String summary(LossReport losses) {
        if (losses.isEmpty()) {
            return "nothing is lost";
        }
        long attributes =
                losses.losses().stream().map(Loss::attribute).distinct().count();
        return (attributes == 1 ? "1 attribute is" : attributes + " attributes are") + " not in it as told; "
                + (isAsked ? name : "--losses FILE") + " names them";
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        if (destination != null) {
            try {
                destination.close();
            } catch (IOException e) {
                messages.tell(name, Failures.writing(e));
            }
        }
    }
}
