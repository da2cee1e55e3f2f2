package org.saidby.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A list in one cell: elements with a semicolon and a space between them; a semicolon or backslash of an element has a backslash
 * before it.
 */
final class CellList {

    private CellList() {}

    static String join(List<String> elements) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            String element = elements.get(i);
            cell.append(i == 0 ? "" : "; ");
            if (element.indexOf(';') < 0 && element.indexOf('\\') < 0) {
                cell.append(element);
            } else {
                cell.append(element.replace("\\", "\\\\").replace(";", "\\;"));
            }
        }
        return cell.toString();
    }

    /** Returns the elements; of one space behind a semicolon, which may be missing, nothing is kept. */
    static List<String> split(String cell) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < cell.length();
            if (isEscape) {
                i++;
                element.append(cell.charAt(i));
            } else if (c == ';') {
                elements.add(element.toString());
                element.setLength(0);
                i += i + 1 < cell.length() && cell.charAt(i + 1) == ' ' ? 1 : 0;
            } else {
                element.append(c);
            }
        }
        elements.add(element.toString());
        return elements;
    }
}
