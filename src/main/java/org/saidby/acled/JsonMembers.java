package org.saidby.acled;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.TextFlaws;

/** The members of an object as they are read: names and cells in order, and whether they call for a closer look. */
final class JsonMembers {

    static final int NAME_LENGTH = 1_000;
    static final int NUMBER_LENGTH = 1_000;
    static final int COLUMNS = 2_000;

    private final JsonTokens tokens;
    private final JsonAnchor start;
    private final int cellLength;
    private final List<String> expected;
    private final List<String> names;
    private final List<String> cells;
    private final BitSet nested = new BitSet();
    private final BitSet longNumbers = new BitSet();
    private @Nullable Set<String> seen;
    private int[] offsets;
    private int count;
    private boolean isBlank = true;
    private boolean isUnusual;
    private boolean isSuspicious;

    /**
     * @param start where the object begins
     * @param expected the names of the object before, which need not be looked at again
     */
    JsonMembers(JsonTokens tokens, JsonAnchor start, int cellLength, List<String> expected) {
        this.tokens = tokens;
        this.start = start;
        this.cellLength = cellLength;
        this.expected = expected;
        offsets = new int[2 * expected.size()];
        names = new ArrayList<>(expected.size());
        cells = new ArrayList<>(expected.size());
    }

    /** Takes the member whose name is the current token, and goes to the end of it. */
    void take() throws IOException, JsonStop {
        take(tokens.text());
    }

    /** Takes the member whose name is the current token and known, and goes to the end of it. */
    void take(String name) throws IOException, JsonStop {
        count++;
        long nameOffset = tokens.offset();
        JsonToken token = tokens.value();
        if (count > COLUMNS || !tokens.isHeld()) {
            isSuspicious = true;
            isBlank = false;
            tokens.skip();
            return;
        }
        takeName(name);
        addOffsets(nameOffset, tokens.offset());
        if (token.isStructStart()) {
            nested.set(count - 1);
            isSuspicious = true;
            isBlank = false;
            cells.add("");
            tokens.skip();
            return;
        }
        String cell = token == JsonToken.VALUE_NULL ? "" : tokens.text();
        if (token.isNumeric() && cell.length() > NUMBER_LENGTH) {
            longNumbers.set(count - 1);
            isSuspicious = true;
        }
        cells.add(cell);
        look(cell);
    }

    private void takeName(String name) {
        int index = names.size();
        if (seen == null && index < expected.size() && expected.get(index).equals(name)) {
            names.add(expected.get(index));
            return;
        }
        if (seen == null) {
            seen = new HashSet<>(names);
        }
        isSuspicious |= !seen.add(name) || name.length() > NAME_LENGTH || hasSurrogate(name);
        names.add(name);
    }

    private void addOffsets(long name, long value) {
        int index = 2 * (count - 1);
        if (index == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * index + 16);
        }
        offsets[index] = (int) (name - start.offset());
        offsets[index + 1] = (int) (value - start.offset());
    }

    private static boolean hasSurrogate(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private void look(String cell) {
        isSuspicious |= cell.length() > cellLength;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            isBlank &= Character.isWhitespace(c);
            if (c < ' ' || c > '~') {
                isUnusual = true;
                isSuspicious |= TextFlaws.isControl(c) || Character.isSurrogate(c);
            }
        }
    }

    /** Returns whether the names are those of the object before. */
    boolean hasExpectedNames() {
        return seen == null && names.size() == expected.size();
    }

    List<String> names() {
        return names;
    }

    List<String> cells() {
        return cells;
    }

    JsonAnchor start() {
        return start;
    }

    /** Where the name and the value of each member begin, from the start of the object; there may be zeros behind. */
    int[] offsets() {
        return offsets;
    }

    /** How many members there are, kept or not. */
    int count() {
        return count;
    }

    /** Returns whether no cell holds anything. */
    boolean isBlank() {
        return isBlank;
    }

    /** Returns whether a cell holds a character that is not printable ASCII. */
    boolean isUnusual() {
        return isUnusual;
    }

    /** Returns whether something can be wrong. */
    boolean isSuspicious() {
        return isSuspicious;
    }

    /** Returns whether the value of a member is an object or array. */
    boolean isNested(int member) {
        return nested.get(member);
    }

    /** Returns whether the value of a member is a number that is too long. */
    boolean isLongNumber(int member) {
        return longNumbers.get(member);
    }
}
