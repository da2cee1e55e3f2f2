package org.saidby.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.internal.FileName;
import org.saidby.validation.Checked;

/**
 * Reads the two flat tables back, those of {@link ClaimsCsv} and {@link OperationsCsv}, into a dataset of everything that their columns hold.
 *
 * <p>Columns are found by name, in any order. Sources, documents, actors and locations are made of the columns that tell of them beside
 * their ids; of a kind that no column tells they are {@code unknown}. Nothing that a table holds is an exception: a row that
 * cannot be read is rejected, each of its faults with its cell, and what of a row is not kept, since it would not stand so if it
 * were written again, has a finding. Writing what was read of an exported table gives the same bytes.
 */
public final class FlatCsv {

    private FlatCsv() {}

    /**
     * Reads two files that were written for programs.
     *
     * @throws IOException if one cannot be opened or read
     */
    public static Checked<Dataset> read(Path claims, Path operations) throws IOException {
        return read(claims, operations, FlatCsvOptions.standard());
    }

    /**
     * Reads two files.
     *
     * @throws IOException if one cannot be opened or read
     */
    public static Checked<Dataset> read(Path claims, Path operations, FlatCsvOptions options) throws IOException {
        try (InputStream first = Files.newInputStream(claims);
                InputStream second = Files.newInputStream(operations)) {
            return read(first, FileName.of(claims), second, FileName.of(operations), options);
        }
    }

    /**
     * Reads two inputs, and leaves closing them to the caller; the operations are read first. There is no dataset when the header of
     * one could not be read.
     *
     * @param claimsName what positions and the report call the table of claims
     * @param operationsName what they call the table of operations
     * @throws IOException if one cannot be read
     */
    public static Checked<Dataset> read(
            InputStream claims,
            String claimsName,
            InputStream operations,
            String operationsName,
            FlatCsvOptions options)
            throws IOException {
        FlatReader reader = new FlatReader(options);
        List<Operation> readOperations = new ArrayList<>();
        List<Claim> readClaims = new ArrayList<>();
        try {
            boolean isReadable = reader.read(
                    OperationColumns.TABLE,
                    operations,
                    operationsName,
                    OperationReading::read,
                    names -> new OperationCells(names)::write,
                    readOperations::add);
            isReadable &= reader.read(
                    ClaimColumns.TABLE,
                    claims,
                    claimsName,
                    ClaimReading::read,
                    names -> new ClaimCells(names)::write,
                    readClaims::add);
            if (!isReadable) {
                return Checked.withoutValue(reader.validation().finish());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Dataset.Builder dataset = Dataset.builder().id(options.dataset());
        reader.things().forEach(dataset::add);
        dataset.addAllOperations(readOperations).addAllClaims(readClaims);
        return Checked.of(dataset.build(), reader.validation().finish());
    }
}
