package org.saidby.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.saidby.Dataset;
import org.saidby.Digest;
import org.saidby.Entity;

/**
 * The canonical form of entities and datasets (RFC 8785), and digests of it, by which two copies can be told to hold the same.
 *
 * <pre>{@code
 * Digest digest = CanonicalJson.digest(claim); // sha-256:...
 * }</pre>
 *
 * <p>The form of an entity is that of its line in JSON Lines, tag and extensions included, so that any implementation of RFC 8785
 * makes the same of that line. The form of a dataset is that of its document, with each list of entities in the order of their ids,
 * so that it does not tell in which order a dataset was built. Every other list keeps its order. The order of an extension's members, white
 * space in it and how it spells numbers and strings do not matter.
 */
public final class CanonicalJson {

    /** The greatest depth of arrays and objects in a text. */
    public static final int MAX_DEPTH = 500;

    private CanonicalJson() {}

    /**
     * Returns the canonical form of an entity.
     *
     * @throws CanonicalFormException if it holds a number that the form would change, as 9007199254740993 in an extension, or a
     *     Unicode noncharacter, or if an extension has the name of a member that this version knows
     */
    public static String of(Entity entity) {
        return CanonicalDataset.value(entity).text();
    }

    /**
     * Returns the canonical form of a dataset.
     *
     * @throws CanonicalFormException as {@link #of(Entity)} does
     */
    public static String of(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dataset, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical form of any JSON text, as ECMAScript's numbers have it: each becomes the nearest double, so that
     * 333333333.33333329 becomes 333333333.3333333.
     *
     * @throws CanonicalFormException if the text is not JSON, is nested deeper than {@value #MAX_DEPTH} levels, has a member twice,
     *     holds half of a surrogate pair or a Unicode noncharacter, or a number beyond the range of doubles
     */
    public static String canonicalize(String json) {
        return CanonicalReader.read(json).text();
    }

    /**
     * Returns the SHA-256 digest of an entity's canonical form in UTF-8.
     *
     * @throws CanonicalFormException as {@link #of(Entity)} does
     */
    public static Digest digest(Entity entity) {
        return Digest.sha256(of(entity));
    }

    /**
     * Returns the SHA-256 digest of a dataset's canonical form in UTF-8, of which one entity at a time is held.
     *
     * @throws CanonicalFormException as {@link #of(Entity)} does
     */
    public static Digest digest(Dataset dataset) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            write(dataset, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return Digest.parse("sha-256:" + HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(Dataset dataset, OutputStream out) {
        try {
            new CanonicalDataset(dataset).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
    }
}
