package org.saidby.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.saidby.internal.VisibleText;

/**
 * Writes elements of HTML. Everything goes through methods that escape, so that no text can become markup, whoever wrote it.
 *
 * <p>What cannot be seen in a text, or acts on the text around it, is shown by its number and name.
 */
final class HtmlWriter {

    private static final Set<String> VOID = Set.of("br", "meta");

    /** What would run, fetch, or hold what is no text, also within a drawing. */
    private static final Set<String> REFUSED = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "link",
            "base",
            "img",
            "image",
            "use",
            "animate",
            "set",
            "foreignobject");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z]+)*");

    /** What would act, or fetch something from elsewhere. */
    private static final Pattern ACTING =
            Pattern.compile("on.*|src|srcset|action|formaction|data|ping|background|poster");

    /** The only style that hangs on what is shown: how wide a part of a bar is. */
    private static final Pattern WIDTH = Pattern.compile("flex-grow:\\d+");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter(Appendable out) {
        this.out = out;
    }

    /** Writes what stands before the first element. */
    HtmlWriter doctype() throws IOException {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     * @throws IllegalArgumentException if a name is none, or the attribute could act or fetch
     */
    HtmlWriter open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    private void start(String tag, String... attributes) throws IOException {
        requireName(tag);
        if (REFUSED.contains(tag)) {
            throw new IllegalArgumentException("element is not for pages of text: " + tag);
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            requireHarmless(attributes[i], attributes[i + 1]);
            out.append(' ').append(attributes[i]).append("=\"");
            escape(VisibleText.of(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last and ends the line, for those who read the source. */
    HtmlWriter closeLine() throws IOException {
        close();
        return line();
    }

    /** Ends the line, where space does not matter. */
    HtmlWriter line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes an element that holds a text and nothing else. */
    HtmlWriter element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Writes a text. */
    HtmlWriter text(String text) throws IOException {
        return text(text, false);
    }

    /** Writes a text whose lines are lines, inside an element that keeps them. */
    HtmlWriter lines(String text) throws IOException {
        return text(text, true);
    }

    private HtmlWriter text(String text, boolean keepsLines) throws IOException {
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int size = Character.charCount(codePoint);
            if (isUnseen(codePoint) && !(keepsLines && codePoint == '\n')) {
                escape(text.substring(from, i));
                unseen(codePoint);
                from = i + size;
            }
            i += size;
        }
        escape(text.substring(from));
        return this;
    }

    /** Writes a text where no element may stand, as within a drawing; what cannot be seen is escaped as for a terminal. */
    HtmlWriter plain(String text) throws IOException {
        escape(VisibleText.of(text));
        return this;
    }

    /** Writes the one title of a page, which can hold no elements. */
    HtmlWriter title(String text) throws IOException {
        out.append("<title>");
        escape(VisibleText.of(text));
        out.append("</title>\n");
        return this;
    }

    /** Writes the style sheet, the one thing that is not escaped. */
    HtmlWriter style(Stylesheet sheet) throws IOException {
        out.append("<style>\n").append(sheet.text()).append("</style>\n");
        return this;
    }

    private void unseen(int codePoint) throws IOException {
        out.append("<span class=\"unseen\">");
        escape(UnseenCharacter.describe(codePoint));
        out.append("</span>");
        if (codePoint == '\n') {
            out.append("<br>");
        }
    }

    private static boolean isUnseen(int codePoint) {
        return codePoint != ' '
                && (VisibleText.isHidden(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR);
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name is none of HTML: " + name);
        }
    }

    private static void requireHarmless(String name, String value) {
        requireName(name);
        boolean isRefused = name.equals("href") && !value.startsWith("#")
                || name.equals("style") && !WIDTH.matcher(value).matches();
        if (isRefused || ACTING.matcher(name).matches()) {
            throw new IllegalArgumentException("attribute could act or fetch: " + name + "=" + value);
        }
    }
}
