package org.saidby.acled;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.rows.Spaces;

/** How many people a demonstration had, in words: a tag in newer rows, the end of the notes in older ones. */
final class CrowdSize {

    private static final String TAG = "crowd size";
    private static final String IN_NOTES = "size";

    private CrowdSize() {}

    /** Returns the words of the first such tag; empty without one. */
    static Optional<String> inTags(List<AcledTag> tags) {
        return tags.stream()
                .filter(tag -> tag.key().toLowerCase(Locale.ROOT).equals(TAG))
                .findFirst()
                .flatMap(AcledTag::value);
    }

    /**
     * Returns the words of {@code [size=no report]} at the end of notes; empty without that.
     *
     * <p>Only more of such brackets, space and full stops may follow: a bracket further up is part of what is told.
     */
    static Optional<String> inNotes(String notes) {
        int end = notes.length();
        while (true) {
            while (end > 0
                    && (notes.charAt(end - 1) == '.'
                            || Spaces.trim(notes.substring(end - 1, end)).isEmpty())) {
                end--;
            }
            int start = notes.lastIndexOf('[', end - 1);
            if (end == 0 || notes.charAt(end - 1) != ']' || start < 0) {
                return Optional.empty();
            }
            AcledTag tag = AcledTag.of(notes.substring(start + 1, end - 1));
            if (tag.key().toLowerCase(Locale.ROOT).equals(IN_NOTES)) {
                return tag.value();
            }
            end = start;
        }
    }
}
