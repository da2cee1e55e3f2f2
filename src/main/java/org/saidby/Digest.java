package org.saidby;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A digest of a document's bytes or text, such as {@code sha-256:9f86...}, by which a copy can be told to be the same. */
public final class Digest {

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}:(?:[0-9a-f]{2}){4,128}");

    private final String text;

    private Digest(String text) {
        this.text = text;
    }

    /**
     * Returns the digest with this text; the inverse of {@link #toString()}.
     *
     * @param text algorithm and value in lower-case hexadecimal digits with a colon between them
     * @throws MalformedValueException if the text is not of this form ({@code value.type}, {@code value.empty})
     */
    public static Digest parse(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new MalformedValueException(
                    text.isEmpty() ? "value.empty" : "value.type",
                    "digest is not of the form algorithm:hexadecimal: " + Texts.shortened(text));
        }
        return new Digest(text);
    }

    /** Returns the SHA-256 digest of bytes. */
    public static Digest sha256(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest("sha-256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the SHA-256 digest of a text's UTF-8 bytes.
     *
     * @throws MalformedValueException if the text cannot be written as UTF-8 ({@code text.lone-surrogate})
     */
    public static Digest sha256(String text) {
        Texts.requireWellFormed("text", text);
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The algorithm, such as {@code sha-256}. */
    public String algorithm() {
        return text.substring(0, text.indexOf(':'));
    }

    /** The value in lower-case hexadecimal digits. */
    public String value() {
        return text.substring(text.indexOf(':') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns algorithm and value with a colon between them. */
    @Override
    public String toString() {
        return text;
    }
}
