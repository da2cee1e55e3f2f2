package org.saidby.acled;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.rows.SemicolonList;
import org.saidby.rows.Spaces;

/** One tag of an event, part of column {@code tags} of the ACLED Codebook, such as {@code crowd size=no report}. */
@Value.Immutable(builder = false, copy = false)
public abstract class AcledTag {

    AcledTag() {}

    /** Reads the tags of a cell. */
    static List<AcledTag> list(String cell) {
        return SemicolonList.of(cell).stream().map(AcledTag::of).toList();
    }

    /**
     * Reads one tag.
     *
     * <p>Key and value are parted by the first equals sign, or colon with a space after it: a colon alone is part of a word.
     * What has nothing before that sign is a key as it stands.
     */
    static AcledTag of(String text) {
        String tag = Spaces.trim(text);
        for (int i = 1; i < tag.length(); i++) {
            if (tag.charAt(i) == '=' || tag.charAt(i) == ':' && isSpaceAt(tag, i + 1)) {
                String value = Spaces.trim(tag.substring(i + 1));
                return ImmutableAcledTag.of(
                        Spaces.trim(tag.substring(0, i)), Optional.of(value).filter(found -> !found.isEmpty()));
            }
        }
        return ImmutableAcledTag.of(tag, Optional.empty());
    }

    private static boolean isSpaceAt(String text, int index) {
        return index == text.length() || Character.isWhitespace(text.charAt(index));
    }

    /** What the tag is about, such as {@code crowd size} or {@code women targeted}; all of a tag that has no value. */
    @Value.Parameter
    public abstract String key();

    /** What it says of that, such as {@code no report}; empty when the tag is plain text or has nothing after its sign. */
    @Value.Parameter
    public abstract Optional<String> value();
}
