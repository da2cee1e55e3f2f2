package org.saidby.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Ref;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Row;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/** A row of a flat table under way: its cells, what was found in them, and what they tell of things that it points to. */
final class FlatRow implements CellSource {

    private final FlatHeader header;
    private final Row row;
    private final CsvProfile profile;
    private final List<Finding> findings;
    private final ToldThings things = new ToldThings();
    private boolean problem;

    FlatRow(FlatHeader header, Row row, CsvProfile profile) {
        this.header = header;
        this.row = row;
        this.profile = profile;
        findings = new ArrayList<>(row.findings());
    }

    List<Finding> findings() {
        return findings;
    }

    ToldThings things() {
        return things;
    }

    /** Adds what rules find in the entity of the row, but for what was found in the same cell already. */
    void addNew(List<Finding> found) {
        List<Finding> before = List.copyOf(findings);
        found.stream()
                .filter(finding -> before.stream()
                        .noneMatch(told -> told.code().equals(finding.code())
                                && field(told).equals(field(finding))))
                .forEach(findings::add);
    }

    private static Optional<String> field(Finding finding) {
        return finding.position().flatMap(InputPosition::field);
    }

    /** Returns whether some cell is wrong; what is wrong with its form alone is graded by the rules. */
    @Override
    public boolean hasProblem() {
        return problem;
    }

    InputPosition position(String column) {
        int index = header.index(column);
        return index < 0 ? row.position() : row.position(index);
    }

    @Override
    public String get(String column) {
        int index = header.index(column);
        String cell = index < 0 ? "" : profile.read(header.table().column(column), row.cell(index));
        return cell.isBlank() ? "" : cell;
    }

    @Override
    public void problem(String code, String column, String message) {
        problem = true;
        findings.add(Finding.of(code, message)
                .severity(Severity.ERROR)
                .argument("column", column)
                .argument("found", Excerpt.of(get(column)))
                .at(position(column))
                .build());
    }

    @Override
    public void tell(Ref ref, ToldAttribute attribute, String text, String column) {
        things.tell(ref, attribute, text, position(column)).ifPresent(findings::add);
    }

    @Override
    public void mention(Ref ref, String column) {
        things.mention(ref, position(column));
    }

    /** Returns the elements of all lists whose columns begin with a prefix, which go together one by one. */
    List<CellReading> elements(String prefix) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String first = "";
        int size = 0;
        for (FlatColumn column : header.table().columns()) {
            String cell = column.isList() && column.name().startsWith(prefix) ? get(column.name()) : "";
            if (cell.isEmpty()) {
                continue;
            }
            List<String> list = CellList.split(cell);
            if (lists.isEmpty()) {
                first = column.name();
                size = list.size();
            } else if (list.size() != size) {
                problem(
                        "csv.list-length",
                        column.name(),
                        column.name() + " has " + counted(list.size()) + ", and " + first + " has " + counted(size));
                return List.of();
            }
            lists.put(column.name(), list);
        }
        List<CellReading> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(new CellReading(new Element(lists, i)));
        }
        return elements;
    }

    private static String counted(int size) {
        return size == 1 ? "1 element" : size + " elements";
    }

    /** Says which cells would not stand so in a table that is written of what was read, so that nothing changes in silence. */
    void tellNotKept(FlatCells written) {
        for (FlatColumn column : header.table().columns()) {
            String read = get(column.name());
            String now = written.cells().get(header.table().index(column.name()));
            if (!read.isEmpty() && !read.equals(now)) {
                boolean isOtherSpelling = !column.isDerived() && !now.isEmpty();
                findings.add(Finding.of(
                                isOtherSpelling ? "value.normalized" : "csv.cell-not-kept",
                                isOtherSpelling
                                        ? column.name() + " was read as " + Excerpt.of(now) + ": " + Excerpt.of(read)
                                        : column.name() + " was not read, since other columns "
                                                + (now.isEmpty()
                                                        ? "leave it empty: "
                                                        : "make it " + Excerpt.of(now) + ": ")
                                                + Excerpt.of(read))
                        .argument("read", Excerpt.of(read))
                        .argument("written", Excerpt.of(now))
                        .at(position(column.name()))
                        .build());
            }
        }
    }

    /** One element of lists that go together. */
    private final class Element implements CellSource {

        private final Map<String, List<String>> lists;
        private final int index;

        Element(Map<String, List<String>> lists, int index) {
            this.lists = lists;
            this.index = index;
        }

        @Override
        public String get(String column) {
            List<String> list = lists.getOrDefault(column, List.of());
            String text = list.isEmpty() ? "" : list.get(index);
            return text.isBlank() ? "" : text;
        }

        @Override
        public void problem(String code, String column, String message) {
            FlatRow.this.problem(code, column, message + " (element " + (index + 1) + ")");
        }

        @Override
        public boolean hasProblem() {
            return problem;
        }

        @Override
        public void tell(Ref ref, ToldAttribute attribute, String text, String column) {
            FlatRow.this.tell(ref, attribute, text, column);
        }

        @Override
        public void mention(Ref ref, String column) {
            FlatRow.this.mention(ref, column);
        }
    }
}
