package org.saidby.export;

import java.util.Arrays;
import java.util.List;
import org.saidby.EntityKind;

/** What flat tables tell of a thing beside its id. */
enum ToldAttribute {
    NAME("source.name", "actor.name", "location.name"),
    KIND("source.kind", "location.kind"),
    NAMED("source.named"),
    TITLE("document.title"),
    PUBLISHER("document.publisher"),
    PUBLISHED("document.published"),
    ADDRESS("document.address"),
    COUNTRY("location.country"),
    LATITUDE("location.point.latitude"),
    LONGITUDE("location.point.longitude"),
    UNCERTAINTY("location.uncertaintyMetres"),
    LABEL("operation.label");

    private final List<String> paths;

    ToldAttribute(String... paths) {
        this.paths = List.of(paths);
    }

    /** Returns which attribute a path is; 0 as a bit if it is none. */
    static int bit(String path) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.paths.contains(path))
                .mapToInt(ToldAttribute::bit)
                .sum();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** Returns what a thing of a kind is called by. */
    static ToldAttribute nameOf(EntityKind kind) {
        return kind.equals(EntityKind.DOCUMENT) ? TITLE : kind.equals(EntityKind.OPERATION) ? LABEL : NAME;
    }
}
