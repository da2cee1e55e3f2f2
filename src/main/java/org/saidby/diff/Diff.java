package org.saidby.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Compares two inputs of one kind record by record.
 *
 * <p>Each is read once, and once more if records differ. Some 40 bytes a record are held in memory, beside what the readers hold.
 * Records that are not spelled alike wait for their partners in a temporary file, once they are more than a few. Keys are held by
 * 128 bits of their SHA-256, so that no two are taken for one; that a record with a changed value is taken for an unchanged one
 * happens once in 2 to the power of 64.
 */
public final class Diff {

    private Diff() {}

    /**
     * Compares two inputs by the standard options.
     *
     * @throws IOException if one cannot be read, or changes meanwhile
     */
    public static ReleaseDiff between(DiffInput oldInput, DiffInput newInput) throws IOException {
        return between(oldInput, newInput, DiffOptions.standard());
    }

    /**
     * Compares two inputs.
     *
     * @throws IOException if one cannot be read, or changes meanwhile
     * @throws UnknownFieldException if the options name a column that no side has
     */
    public static ReleaseDiff between(DiffInput oldInput, DiffInput newInput, DiffOptions options) throws IOException {
        return between(oldInput, newInput, options, change -> {});
    }

    /**
     * Compares two inputs, and hands every change to a consumer, in the order of {@link ReleaseDiff#changes()}.
     *
     * @throws IOException if one cannot be read, or changes meanwhile
     * @throws UnknownFieldException if the options name a column that no side has
     */
    public static ReleaseDiff between(
            DiffInput oldInput, DiffInput newInput, DiffOptions options, Consumer<? super RecordChange> consumer)
            throws IOException {
        FieldChoice choice = new FieldChoice(oldInput.columns(), newInput.columns(), options);
        try (KeptRecords kept = new KeptRecords()) {
            return new DiffRun(oldInput, newInput, choice, kept, new Changes(choice, options, consumer)).run(options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
