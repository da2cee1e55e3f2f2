package org.saidby.csv;

import org.saidby.validation.InputPosition;

/** Works out line and column of cells from the cells before them. */
final class CsvPositions {

    private CsvPositions() {}

    static InputPosition.Builder of(String source, long line, long column) {
        return InputPosition.builder().source(source).line(line).column(column);
    }

    /**
     * Returns the place of a cell or of a character in it.
     *
     * @param index the index of the character in the cell; -1 for where the cell begins
     */
    static InputPosition.Builder cell(String source, RawRow row, long startLine, int cell, int index) {
        Walk walk = new Walk(startLine);
        int known = Math.min(cell, row.size());
        for (int i = 0; i < known; i++) {
            walk.over(row, i, row.length(i));
            walk.column += row.isQuoted(i) ? 2 : 1;
        }
        if (index >= 0) {
            walk.over(row, cell, index);
        }
        return of(source, walk.line, walk.column);
    }

    private static final class Walk {

        private long line;
        private long column = 1;

        Walk(long line) {
            this.line = line;
        }

        /** Goes over the opening quote, if there is one, and the characters before an index. */
        void over(RawRow row, int cell, int end) {
            boolean isQuoted = row.isQuoted(cell);
            if (!isQuoted && !row.isUnusual()) {
                // every character is one column
                column += end;
                return;
            }
            column += isQuoted ? 1 : 0;
            for (int i = 0; i < end; i++) {
                char c = row.charAt(cell, i);
                if (c == '\r' || c == '\n') {
                    boolean continues = c == '\n' && i > 0 && row.charAt(cell, i - 1) == '\r';
                    line += continues ? 0 : 1;
                    column = 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column += c == '"' && isQuoted ? 2 : 1;
                }
            }
        }
    }
}
