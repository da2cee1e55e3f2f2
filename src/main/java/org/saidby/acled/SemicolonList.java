package org.saidby.acled;

import java.util.ArrayList;
import java.util.List;
import org.saidby.rows.Spaces;

/** The parts of a cell that holds a list: associated actors, sources, disorder types, tags. */
final class SemicolonList {

    private SemicolonList() {}

    /** Splits at semicolons, takes the space around each part and leaves out parts of nothing; repeated parts stay. */
    static List<String> of(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == ';') {
                String part = Spaces.trim(cell.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return List.copyOf(parts);
    }
}
