package org.saidby.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** The page on DuckDB: its statements, and the page as it should be. */
final class DuckDbPage {

    static final Path FILE = Path.of("src", "site", "markdown", "duckdb.md");

    private static final String GENERATED = "<!-- made from the schema -->";

    private DuckDbPage() {}

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** Returns the statements that set up types, views and macros. */
    static String setUp() throws IOException {
        DuckDbTypes types = new DuckDbTypes();
        String macros = statements().stream()
                .filter(block -> block.startsWith("CREATE MACRO"))
                .collect(Collectors.joining());
        return types.types() + types.views(DuckDb.FILE) + macros;
    }

    /** Returns the page with what the schema and the database say in place of what it says. */
    static String corrected(DuckDb database) throws IOException, SQLException {
        DuckDbTypes types = new DuckDbTypes();
        Iterator<String> generated =
                List.of(types.types(), types.views(DuckDb.FILE)).iterator();
        StringBuilder page = new StringBuilder();
        String answer = "";
        String before = "";
        for (String block : blocks()) {
            String fence = block.lines().findFirst().orElse("");
            String content = block.substring(fence.length() + 1);
            if (fence.equals("```sql")) {
                content = before.endsWith(GENERATED + "\n") ? generated.next() : content;
                answer = rendered(database.run(content));
            } else if (fence.equals("```text")) {
                content = answer;
            }
            page.append(fence).append('\n').append(content);
            before = block;
        }
        return page.toString();
    }

    private static List<String> statements() throws IOException {
        return blocks().stream()
                .filter(block -> block.startsWith("```sql\n"))
                .map(block -> block.substring("```sql\n".length()))
                .toList();
    }

    /** Returns the page in pieces, of which each begins with a line that begins or ends code. */
    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : text().split("(?<=\n)")) {
            if (line.startsWith("```")) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(line);
        }
        blocks.add(block.toString());
        return blocks;
    }

    private static String rendered(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row) + "\n").collect(Collectors.joining());
    }
}
