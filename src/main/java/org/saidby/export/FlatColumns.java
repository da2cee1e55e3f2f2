package org.saidby.export;

import static org.saidby.export.FlatType.BOOLEAN;
import static org.saidby.export.FlatType.DATE;
import static org.saidby.export.FlatType.ID;
import static org.saidby.export.FlatType.NUMBER;
import static org.saidby.export.FlatType.TEXT;
import static org.saidby.export.FlatType.WORD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the columns of a flat table together: one by one, and those that go together in groups. For one thread. */
final class FlatColumns {

    private final List<FlatColumn> columns = new ArrayList<>();
    private boolean isList;

    List<FlatColumn> columns() {
        return columns;
    }

    /** Says that the columns from here on hold lists. */
    FlatColumns lists() {
        isList = true;
        return this;
    }

    /** Says that the columns from here on hold one value. */
    FlatColumns single() {
        isList = false;
        return this;
    }

    FlatColumns add(FlatType type, String name, String meaning, String... paths) {
        columns.add(new FlatColumn(name, type, isList, meaning, List.of(paths)));
        return this;
    }

    /** Adds the columns of an actor. */
    FlatColumns actor(String prefix, String meaning, String... paths) {
        return add(ID, prefix + "_id", "id of " + meaning, paths)
                .add(TEXT, prefix + "_name", "name of " + meaning, "actor.name");
    }

    /** Adds the columns of a hedged number. */
    FlatColumns count(String prefix, String meaning, String... owners) {
        return add(
                        WORD,
                        prefix + "_hedge",
                        "how " + meaning
                                + " is bounded: `exactly`, `about`, `nearly`, `at-least`, `between`, `dozens` and so on",
                        below(owners, "hedge"))
                .add(
                        NUMBER,
                        prefix + "_number",
                        "the number as it was said; of `between` the best one",
                        below(owners, "number"))
                .add(
                        NUMBER,
                        prefix + "_low",
                        "the least number that is meant: as said with `between`, else by the convention on hedges",
                        below(owners, "low"))
                .add(
                        NUMBER,
                        prefix + "_high",
                        "the greatest number that is meant; empty where there is none",
                        below(owners, "high"))
                .add(TEXT, prefix + "_words", "the number in the words of the source", below(owners, "words"));
    }

    /** Adds the columns of a time. */
    FlatColumns when(String prefix, String meaning, String... owners) {
        List<String> anchor = new ArrayList<>();
        for (String part : List.of("to", "relation", "offset", "weekday", "unit")) {
            anchor.addAll(List.of(below(owners, "anchor." + part)));
        }
        return add(DATE, prefix + "_date", meaning, below(owners, "date"))
                .add(TEXT, prefix + "_words", "the same time in the words of the source", below(owners, "words"))
                .add(
                        WORD,
                        prefix + "_extent",
                        "whether `some-day` or `all-days` of the date are meant",
                        below(owners, "extent"))
                .add(
                        TEXT,
                        prefix + "_anchor",
                        "what the time is counted from, such as `after operation:strike-1 offset=P5D`",
                        anchor.toArray(String[]::new));
    }

    /** Adds the columns of a place and of its location. */
    FlatColumns place(String... owners) {
        return add(
                        WORD,
                        "place_state",
                        "how much of the place is told: `named`, `area`, `withheld`, `unknown`",
                        below(owners, "state"))
                .add(
                        ID,
                        "location_id",
                        "id of the location; of a place that is kept back, of the area around it",
                        below(owners, "location"))
                .add(TEXT, "location_name", "its name", "location.name")
                .add(WORD, "location_kind", "what it is: `city`, `region`, `facility` and so on", "location.kind")
                .add(WORD, "location_country", "its country, ISO 3166", "location.country")
                .add(
                        NUMBER,
                        "location_latitude",
                        "degrees north of a point that stands for the location, which is not where it happened unless `place_state` is `named`",
                        "location.point.latitude")
                .add(NUMBER, "location_longitude", "degrees east of that point", "location.point.longitude")
                .add(
                        NUMBER,
                        "location_uncertainty_metres",
                        "how far the location can be from that point",
                        "location.uncertaintyMetres")
                .add(TEXT, "place_part", "the part inside the location, such as `southwest`", below(owners, "part"))
                .add(TEXT, "place_words", "the place in the words of the source", below(owners, "words"))
                .add(
                        WORD,
                        "place_relation",
                        "how the place lies to another: `near`, `same-area`, `from`",
                        below(owners, "anchor.relation"))
                .add(ID, "place_anchor", "that other place, such as `location:surt`", below(owners, "anchor.to"))
                .add(
                        WORD,
                        "distance_hedge",
                        "how the distance from it is bounded",
                        below(owners, "anchor.distance.hedge"))
                .add(NUMBER, "distance_number", "the distance as it was said", below(owners, "anchor.distance.number"))
                .add(WORD, "distance_unit", "its unit as it was said", below(owners, "anchor.distance.unit"))
                .add(
                        TEXT,
                        "distance_words",
                        "the distance in the words of the source",
                        below(owners, "anchor.distance.words"))
                .add(WORD, "bearing", "the direction from it, such as `southwest`", below(owners, "anchor.bearing"));
    }

    /** Adds the columns of a step of the chain. */
    FlatColumns link(String prefix, String who) {
        String chain = "claim.attribution.chain";
        return add(ID, prefix + "_id", "id of " + who, chain + ".source")
                .add(TEXT, prefix + "_name", "name of " + who + ", or what an unnamed one is called", "source.name")
                .add(WORD, prefix + "_kind", "what it is: `organization`, `person`, `outlet` and so on", "source.kind")
                .add(BOOLEAN, prefix + "_named", "whether readers are told who it is", "source.named")
                .add(
                        WORD,
                        prefix + "_act",
                        "what it did with words: `stated`, `cited`, `denied` and so on",
                        chain + ".act")
                .when(prefix + "_said", "when it spoke", chain + ".said")
                .add(WORD, prefix + "_medium", "by what means it spoke", chain + ".medium")
                .add(WORD, prefix + "_certainty", "how sure it was", chain + ".certainty");
    }

    private static String[] below(String[] owners, String member) {
        return Arrays.stream(owners).map(owner -> owner + "." + member).toArray(String[]::new);
    }
}
