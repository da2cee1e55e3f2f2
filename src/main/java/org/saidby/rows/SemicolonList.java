package org.saidby.rows;

import java.util.ArrayList;
import java.util.List;

/** The parts of a cell that holds a list. */
public final class SemicolonList {

    private SemicolonList() {}

    /** Splits at semicolons and takes the space around each part; parts of nothing and repeated ones stay. */
    public static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == ';') {
                parts.add(Spaces.trim(cell.substring(start, i)));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Splits at semicolons, takes the space around each part and leaves out parts of nothing; repeated parts stay. */
    public static List<String> of(String cell) {
        List<String> parts = parts(cell);
        parts.removeIf(String::isEmpty);
        return List.copyOf(parts);
    }
}
