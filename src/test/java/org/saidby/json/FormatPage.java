package org.saidby.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saidby.Code;

/** The tables of the format's reference page, made from the tables that read and write. */
final class FormatPage {

    private final StringBuilder page = new StringBuilder();
    private final Set<Table<?, ?>> tables = new LinkedHashSet<>();

    static String tables() {
        FormatPage page = new FormatPage();
        EntityList.ALL.forEach(list -> page.collect(list.table()));
        AssertionTables.ALL.forEach(page::collect);
        page.tables.forEach(page::table);
        page.codeLists();
        return page.page.toString();
    }

    private void collect(Table<?, ?> table) {
        if (tables.add(table)) {
            table.attributes.forEach(attribute -> {
                if (attribute.codec instanceof Table<?, ?> inner) {
                    collect(inner);
                }
            });
        }
    }

    private void table(Table<?, ?> table) {
        line("### " + table.name);
        line("");
        line(table.description);
        line("");
        line("| member | value | | meaning |");
        line("|---|---|---|---|");
        if (table.tagRequired) {
            line("| `type` | `" + table.tag + "` | required | Which assertion it is; comes first. |");
        }
        table.attributes.forEach(attribute -> line("| `" + attribute.name.getValue() + "` | " + valueOf(attribute)
                + " | " + need(attribute) + " | " + attribute.description + " |"));
        line("");
    }

    private static String need(Attribute<?, ?, ?> attribute) {
        if (attribute.isRequired()) {
            return "required";
        }
        return attribute.absent() == null
                ? ""
                : "`" + attribute.absent().toString().toLowerCase(java.util.Locale.ROOT) + "` if absent";
    }

    private static String valueOf(Attribute<?, ?, ?> attribute) {
        String one = valueOf(attribute.codec);
        if (!attribute.isList()) {
            return one;
        }
        return one.startsWith("[") ? "list of " + one : "list, each " + one;
    }

    private static String valueOf(Codec<?> codec) {
        if (codec instanceof Table<?, ?> table) {
            return "[" + table.name + "](#" + table.name.toLowerCase(java.util.Locale.ROOT) + ")";
        }
        if (codec instanceof Scalars.TextCodec<?> text && !text.examples().isEmpty()) {
            return "a word of " + listOf(text.examples());
        }
        return codec == AssertionCodec.ASSERTION ? "[assertion](#assertions)" : codec.expected();
    }

    private static String listOf(List<String> known) {
        return CodeLists.ALL.entrySet().stream()
                .filter(list ->
                        ((Scalars.TextCodec<?>) list.getValue()).examples().equals(known))
                .map(list -> list.getKey().getSimpleName())
                .findFirst()
                .orElseThrow();
    }

    private void codeLists() {
        line("## Words of the open lists");
        line("");
        line("A word that is not listed is kept and reported as `value.unknown-code`.");
        line("");
        line("| list | words |");
        line("|---|---|");
        Map<String, List<String>> lists = new TreeMap<>();
        CodeLists.ALL.keySet().forEach(type -> lists.put(type.getSimpleName(), words(type)));
        lists.forEach((name, known) -> line("| " + name + " | " + String.join(", ", known) + " |"));
        line("");
    }

    private static List<String> words(Class<?> type) {
        if (type == org.saidby.Country.class) {
            return List.of("the codes of ISO 3166-1 alpha-2 and ISO 3166-3, and XK");
        }
        List<String> words = new ArrayList<>();
        try {
            for (Object code : (List<?>) type.getMethod("known").invoke(null)) {
                words.add("`" + ((Code) code).text() + "`");
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no list of known words", e);
        }
        return words;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
