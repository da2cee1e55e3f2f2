package org.saidby.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files to read in a folder and in those inside it, sorted by name, and what is left aside. */
final class Folder {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".json", ".jsonl", ".ndjson");
    private static final String HIDDEN = "hidden";
    private static final String ARCHIVE_REST = "__MACOSX";
    private static final String OTHER = "not ending in any of " + String.join(" ", ENDINGS);
    private static final String SPECIAL = "not a regular file";
    private static final String LINKED = "leading to a folder that is read already";

    private final List<Input> inputs = new ArrayList<>();
    private final Map<String, Integer> skipped = new LinkedHashMap<>();
    private final Set<Path> seen = new HashSet<>();

    private Folder() {
        // in the order in which they are told
        List.of(HIDDEN, ARCHIVE_REST, OTHER, SPECIAL, LINKED).forEach(reason -> skipped.put(reason, 0));
    }

    /** Looks through a folder; one inside it that cannot be looked through is an input that cannot be opened. */
    static Folder list(Path path, String name) throws IOException {
        Folder folder = new Folder();
        folder.seen.add(path.toRealPath());
        folder.add(entries(path), name);
        return folder;
    }

    /** Returns the files, in an order that depends on nothing but their names. */
    List<Input> inputs() {
        return inputs;
    }

    /** Returns how many were left aside and why; empty when there are none. */
    Optional<String> skipped() {
        int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(skipped.entrySet().stream()
                        .filter(reason -> reason.getValue() > 0)
                        .map(reason -> reason.getValue() + " " + reason.getKey())
                        .collect(Collectors.joining(", ", "skipped " + all + ": ", "")));
    }

    private void add(List<Path> entries, String name) {
        for (Path entry : entries) {
            String shown = (name.endsWith(File.separator) ? name : name + File.separator) + entry.getFileName();
            try {
                add(entry, shown);
            } catch (IOException e) {
                inputs.add(new Input(shown, () -> {
                    throw e;
                }));
            }
        }
    }

    private void add(Path entry, String name) throws IOException {
        String own = String.valueOf(entry.getFileName());
        // also what other systems write beside a file, as ._events.csv
        if (own.startsWith(".") || Files.isHidden(entry)) {
            skip(HIDDEN);
        } else if (own.equals(ARCHIVE_REST)) {
            skip(ARCHIVE_REST);
        } else if (Files.isDirectory(entry)) {
            if (seen.add(entry.toRealPath())) {
                add(entries(entry), name);
            } else {
                skip(LINKED);
            }
        } else if (ENDINGS.stream().noneMatch(own.toLowerCase(Locale.ROOT)::endsWith)) {
            skip(OTHER);
        } else if (Files.exists(entry) && !Files.isRegularFile(entry)) {
            // a pipe would be waited for
            skip(SPECIAL);
        } else {
            inputs.add(Input.ofFile(name, entry));
        }
    }

    private void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
        }
    }
}
