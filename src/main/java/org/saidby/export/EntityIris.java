package org.saidby.export;

import java.nio.charset.StandardCharsets;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Ref;

/**
 * The names that graphs have for what a dataset holds: {@code urn:saidby:DATASET:KIND:ID}, that of the dataset {@code urn:saidby:DATASET},
 * and of words of this library {@code urn:saidby:vocabulary:WORD}. They name and locate nothing.
 *
 * <p>Ids are percent-encoded as UTF-8 but for letters and digits of ASCII, underscores, and inside an id hyphens and dots, so
 * that the part behind the last colon is a local name of every notation of qualified names.
 */
final class EntityIris {

    static final String ROOT = "urn:saidby:";
    static final String VOCABULARY = ROOT + "vocabulary:";

    private static final String HEX = "0123456789ABCDEF";

    private final String dataset;

    EntityIris(Dataset dataset) {
        this.dataset = of(dataset.id());
    }

    static String of(Id<Dataset> dataset) {
        return ROOT + local(dataset.text());
    }

    /** Returns what the names of a kind begin with. */
    String namespace(String kind) {
        return dataset + ":" + local(kind) + ":";
    }

    String of(Ref ref) {
        return namespace(ref.kind().text()) + local(ref.id().text());
    }

    /** Returns a text as the last part of a name. Different texts give different parts. */
    static String local(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder local = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean isInside = i > 0 && i < bytes.length - 1;
            if (isLetterOrDigit(c) || c == '_' || isInside && (c == '-' || c == '.')) {
                local.append(c);
            } else {
                local.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return local.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
