package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;
import org.saidby.internal.TextWidth;
import org.saidby.internal.VisibleText;

/**
 * A table of text for terminals. Columns that do not fit beside each other go into a further block, each with the first column.
 *
 * <p>Cells are lists of lines, of which each is broken where it has to be.
 */
final class TextTable {

    private static final String BETWEEN = " | ";
    private static final int WIDEST_FIRST = 28;
    private static final int WIDEST = 22;
    private static final int NARROWEST = 6;

    private final int width;
    private final List<List<List<String>>> rows = new ArrayList<>();

    TextTable(int width) {
        this.width = width;
    }

    /** Adds a row, of which the first one is the head; each as long as the head. */
    void add(List<List<String>> cells) {
        rows.add(cells);
    }

    void print(StringBuilder out) {
        int first = widest(0, WIDEST_FIRST);
        int columns = rows.get(0).size();
        int from = 1;
        while (from < columns) {
            List<Integer> widths = new ArrayList<>(List.of(first));
            List<Integer> block = new ArrayList<>(List.of(0));
            int taken = first;
            while (from < columns) {
                int next = widest(from, WIDEST);
                if (block.size() > 1 && taken + BETWEEN.length() + next > width) {
                    break;
                }
                taken += BETWEEN.length() + next;
                widths.add(next);
                block.add(from++);
            }
            block(block, widths, out);
            out.append(from < columns ? "\n" : "");
        }
    }

    private void block(List<Integer> block, List<Integer> widths, StringBuilder out) {
        boolean isHead = true;
        for (List<List<String>> row : rows) {
            boolean saysNothing =
                    block.stream().skip(1).allMatch(column -> row.get(column).isEmpty());
            if (!isHead && saysNothing) {
                continue;
            }
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < block.size(); i++) {
                cells.add(broken(row.get(block.get(i)), widths.get(i)));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < cells.size(); i++) {
                    String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                    text.append(i == 0 ? "" : BETWEEN).append(cell);
                    text.append(" ".repeat(Math.max(0, widths.get(i) - TextWidth.of(cell))));
                }
                out.append(text.toString().stripTrailing()).append('\n');
            }
            out.append(rule(widths, isHead ? "=" : "-")).append('\n');
            isHead = false;
        }
    }

    private static String rule(List<Integer> widths, String sign) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : sign + "+" + sign).append(sign.repeat(width));
        }
        return rule.toString();
    }

    private int widest(int column, int most) {
        int widest = NARROWEST;
        for (List<List<String>> row : rows) {
            for (String line : row.get(column)) {
                widest = Math.max(widest, TextWidth.of(VisibleText.of(line)));
            }
        }
        return Math.min(widest, most);
    }

    private static List<String> broken(List<String> lines, int width) {
        List<String> broken = new ArrayList<>();
        lines.forEach(line -> broken.addAll(broken(line, width)));
        return broken;
    }

    /** Breaks a text at spaces, and words that are longer than a line within. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : VisibleText.of(text).split(" ", -1)) {
            String rest = word;
            int length = TextWidth.of(rest);
            if (taken > 0 && taken + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            while (length > width) {
                int fitting = TextWidth.fitting(rest, width);
                int hyphen = rest.lastIndexOf('-', fitting - 1);
                int end = hyphen > 0 ? hyphen + 1 : fitting;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                length = TextWidth.of(rest);
            }
            line.append(taken > 0 ? " " : "").append(rest);
            taken += (taken > 0 ? 1 : 0) + length;
        }
        lines.add(line.toString());
        return lines;
    }
}
