package org.saidby.json;

/** Text that UTF-8 can hold. */
final class WellFormed {

    private WellFormed() {}

    /** Replaces halves of surrogate pairs, which no UTF-8 can hold, as a report on them may quote. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c <= 0xFFFF && Character.isSurrogate((char) c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
