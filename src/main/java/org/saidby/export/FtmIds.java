package org.saidby.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Ref;

/**
 * The names of a dataset and of what is in it, in the letters that FollowTheMoney has for them.
 *
 * <p>An id is that of the dataset, the kind and the id of the entity, with dots between them: {@code libya.operation.strike-1}. One that
 * is long or has other characters than letters, digits and hyphens is replaced by {@code sha1.} and its SHA-1 digest.
 */
final class FtmIds {

    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z-]{0,48}[0-9A-Za-z])?");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^_|_$");

    private final String name;
    private final String base;

    FtmIds(Dataset dataset) {
        String slug =
                OTHER.matcher(dataset.id().text().toLowerCase(Locale.ROOT)).replaceAll("_");
        String inner = EDGE.matcher(slug).replaceAll("");
        name = inner.isEmpty() ? "dataset" : inner;
        base = plain(dataset.id());
    }

    /** Returns the name of the dataset. */
    String dataset() {
        return name;
    }

    /** Returns the id of what stands for the dataset itself. */
    String ofDataset() {
        return base + ".dataset";
    }

    String of(Ref ref) {
        return base + "." + ref.kind().text() + "." + plain(ref.id());
    }

    private static String plain(Id<?> id) {
        return PLAIN.matcher(id.text()).matches() ? id.text() : "sha1." + sha1(id.text());
    }

    /** Returns the id of a statement: a digest of what it is about and what it says, but not of its origin. */
    String ofStatement(String entity, FtmProperty property, String value) {
        return sha1(name + "." + entity + "." + property + "." + value);
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
