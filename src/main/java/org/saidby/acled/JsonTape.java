package org.saidby.acled;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.JsonText;
import org.saidby.rows.StrictReader;

/**
 * Stands before the parser, keeps the text that it reads until told to forget it, and knows the place of each character.
 *
 * <p>What no parser could take in bounded memory is cut: the surplus of strings, of digits, and of white space in a row. Offsets
 * count what the parser sees. Escapes of surrogates are shown to the
 * parser as other letters, since some versions of it refuse halves of pairs; what they stand for is in {@link #string}.
 */
final class JsonTape extends Reader {

    private static final int LONGEST_RUN = 1_001;
    private static final int CHUNK = 65_536;

    /** The value of {@link #escape} behind a backslash; below it stands how many digits are to come. */
    private static final int BACKSLASH = 5;

    /** A character that the parser takes nowhere. */
    private static final char REFUSED = 0;

    private enum Run {
        DIGITS,
        SPACE,
        OTHER
    }

    private final StrictReader in;
    private final int stringLimit;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private final List<JsonAnchor> anchors = new ArrayList<>();

    private boolean inString;
    private int escape;
    private Run run = Run.OTHER;
    private boolean isHighDigit;
    private long surrogateAt = -1;
    private int length;
    private final StringBuilder dropped = new StringBuilder();
    private @Nullable JsonPlace behindCut;

    /** @param stringLimit the greatest length of a string, in UTF-16 code units, that is let through whole */
    JsonTape(StrictReader in, int stringLimit) {
        this.in = in;
        this.stringLimit = stringLimit;
        anchors.add(new JsonAnchor(0, new JsonPlace(1, 1, 0, false)));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int out = offset;
        while (out == offset && length > 0) {
            int read = in.read(target, offset, length);
            if (read < 0) {
                return -1;
            }
            if (in.isMarked() && end() == 0) {
                anchors.set(0, new JsonAnchor(0, new JsonPlace(1, 1, 3, false)));
            }
            for (int i = offset; i < offset + read; i++) {
                char c = target[i];
                char shown = shown(c);
                if (passes(c) || shown == REFUSED) {
                    endCut();
                    kept.append(c);
                    target[out++] = shown;
                } else {
                    drop(c);
                }
            }
        }
        return out - offset;
    }

    /** Returns whether a character cannot stand where it does in an escape. */
    private boolean isWrong(char c) {
        return escape == BACKSLASH ? "\"\\/bfnrtu".indexOf(c) < 0 : escape > 0 && !HexFormat.isHexDigit(c);
    }

    /** Gives a wrong escape in what is cut its beginning back, from which a reader can tell that it is wrong. */
    private void keepEscape() {
        if (behindCut != null) {
            kept.append("\\u000", 0, BACKSLASH + 1 - escape);
        }
    }

    /**
     * Returns what the parser is to see of a character: of an escape that stands for half of a pair, another letter.
     *
     * <p>A wrong character in an escape becomes one that it is sure to refuse, since of a digit that is not ASCII it looks at the low
     * byte only.
     */
    private char shown(char c) {
        if (isWrong(c)) {
            keepEscape();
            return REFUSED;
        }
        boolean isSecond = escape == BACKSLASH - 2;
        boolean isSurrogate = isSecond && isHighDigit && Character.digit(c, 16) >= 8;
        isHighDigit = escape == BACKSLASH - 1 && (c == 'd' || c == 'D');
        if (isSurrogate) {
            surrogateAt = end();
        }
        return isSurrogate ? '0' : c;
    }

    private boolean passes(char c) {
        if (inString) {
            return passesInString(c);
        }
        Run now = runOf(c);
        length = now == run ? length + 1 : 1;
        run = now;
        if (c == '"') {
            inString = true;
            length = 0;
        }
        return now == Run.OTHER || length <= LONGEST_RUN;
    }

    private static Run runOf(char c) {
        if (c >= '0' && c <= '9') {
            return Run.DIGITS;
        }
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' ? Run.SPACE : Run.OTHER;
    }

    private boolean passesInString(char c) {
        boolean isCutting = behindCut != null;
        if (escape == BACKSLASH) {
            escape = c == 'u' ? BACKSLASH - 1 : 0;
            return !isCutting;
        }
        if (escape > 0) {
            escape--;
            return !isCutting;
        }
        if (c == '"') {
            inString = false;
            run = Run.OTHER;
            return true;
        }
        if (c < ' ') {
            // not allowed in a string, which the parser cannot tell without seeing it
            return true;
        }
        if (c == '\\') {
            escape = BACKSLASH;
        }
        if (length < stringLimit) {
            length++;
            return true;
        }
        // both halves of a pair or none
        return !isCutting && Character.isLowSurrogate(c);
    }

    private void drop(char c) {
        if (behindCut == null) {
            behindCut = place(end());
        }
        dropped.append(c);
        if (dropped.length() == CHUNK) {
            moveOverDropped(behindCut);
        }
    }

    private JsonPlace moveOverDropped(JsonPlace from) {
        JsonPlace place = from.over(dropped, 0, dropped.length());
        dropped.setLength(0);
        behindCut = place;
        return place;
    }

    private void endCut() {
        if (behindCut != null) {
            anchors.add(new JsonAnchor(end(), moveOverDropped(behindCut)));
            behindCut = null;
        }
    }

    /** The offset behind the last character that was read. */
    long end() {
        return keptFrom + kept.length();
    }

    /** How much text is in memory. */
    int keptLength() {
        return kept.length();
    }

    /** Returns the place of a character that is not forgotten, or that behind all that was read, cut or not. */
    JsonPlace place(long offset) {
        if (behindCut != null && offset == end()) {
            return moveOverDropped(behindCut);
        }
        int last = anchors.size() - 1;
        while (last > 0 && anchors.get(last).offset() > offset) {
            last--;
        }
        JsonAnchor anchor = anchors.get(last);
        return anchor.place().over(kept, index(anchor.offset()), index(offset));
    }

    /** Returns text that is not forgotten. */
    String text(long from, long to) {
        return kept.substring(index(from), index(to));
    }

    /** The offset of the last escape of a surrogate; -1 if there was none. */
    long lastSurrogate() {
        return surrogateAt;
    }

    /** Returns what the string stands for that begins at an offset and was read to its end. */
    String string(long offset) {
        int from = index(offset) + 1;
        int to = from;
        while (kept.charAt(to) != '"') {
            to += kept.charAt(to) == '\\' ? 2 : 1;
        }
        return Objects.requireNonNull(JsonText.unescaped(kept.substring(from, to)));
    }

    /** Returns where something was cut out of the text between two offsets, as anchors from the first of them on. */
    List<JsonAnchor> cuts(long from, long to) {
        List<JsonAnchor> cuts = new ArrayList<>(0);
        for (JsonAnchor anchor : anchors) {
            if (anchor.offset() > from && anchor.offset() < to) {
                cuts.add(new JsonAnchor(anchor.offset() - from, anchor.place()));
            }
        }
        return cuts;
    }

    /** Forgets the text before an offset. */
    void forget(long offset) {
        JsonAnchor first = new JsonAnchor(offset, place(offset));
        int past = 0;
        while (past < anchors.size() && anchors.get(past).offset() <= offset) {
            past++;
        }
        anchors.subList(0, past).clear();
        anchors.add(0, first);
        if (index(offset) >= CHUNK) {
            kept.delete(0, index(offset));
            keptFrom = offset;
        }
    }

    private int index(long offset) {
        return (int) (offset - keptFrom);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
