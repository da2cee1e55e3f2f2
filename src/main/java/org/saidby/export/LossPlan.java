package org.saidby.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.json.EntityMembers;
import org.saidby.validation.Loss;

/**
 * What becomes of each attribute of the model in a form, decided once for the form. Immutable.
 *
 * <p>Attributes are named by the paths of {@link EntityMembers}. A decision holds for what lies below its path too, but where one
 * that is nearer says otherwise. An attribute that nobody decided on is taken as left out, so that a report can name too much, and never
 * too little.
 */
public final class LossPlan {

    private final String format;
    private final Map<String, Decision> byPath;
    private final Decision undecided;

    /**
     * What becomes of an attribute.
     *
     * @param code a code of {@code export.*}; empty when it is kept
     * @param reason why, or what stands in its place; where the form keeps it, in which part of the output
     */
    public record Decision(Optional<String> code, String reason) {

        /** Returns that an attribute is not in the output. */
        public static Decision leftOut(String reason) {
            return new Decision(Optional.of("export.left-out"), reason);
        }

        /** Returns whether the output has all of it. */
        public boolean isKept() {
            return code.isEmpty();
        }
    }

    private LossPlan(Builder builder) {
        format = builder.format;
        byPath = Map.copyOf(builder.byPath);
        undecided = Decision.leftOut(builder.format + " has no place for it");
    }

    /** Returns a builder of the plan of a form. */
    public static Builder of(String format) {
        return new Builder(format);
    }

    /** Returns the name of the form. */
    public String format() {
        return format;
    }

    /** Returns what becomes of an attribute. */
    public Decision decision(String path) {
        @Nullable Decision nearest = nearest(path);
        return nearest == null ? undecided : nearest;
    }

    /** Returns the attributes that nobody decided on, in the order of the wire format. */
    public List<String> undecided() {
        return EntityMembers.paths().stream()
                .filter(path -> nearest(path) == null)
                .toList();
    }

    /** Returns the paths that have decisions of their own and are no attribute and hold none, sorted. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String path : byPath.keySet()) {
            if (EntityMembers.paths().stream().noneMatch(known -> (known + ".").startsWith(path + "."))) {
                unknown.add(path);
            }
        }
        unknown.sort(null);
        return unknown;
    }

    private @Nullable Decision nearest(String path) {
        String above = path;
        while (true) {
            @Nullable Decision decision = byPath.get(above);
            int dot = above.lastIndexOf('.');
            if (decision != null || dot < 0) {
                return decision;
            }
            above = above.substring(0, dot);
        }
    }

    /** Builds {@link LossPlan} values. Not safe to share between threads. */
    public static final class Builder {

        private final String format;
        private final Map<String, Decision> byPath = new HashMap<>();

        private Builder(String format) {
            this.format = format;
        }

        /**
         * Says that attributes are kept whole.
         *
         * @param where the part of the output that has them, such as a column
         * @throws IllegalArgumentException if one was decided on before
         */
        public Builder keep(String where, String... paths) {
            return decide(new Decision(Optional.empty(), where), paths);
        }

        /**
         * Says that attributes are not in the output.
         *
         * @throws IllegalArgumentException if one was decided on before
         */
        public Builder leaveOut(String reason, String... paths) {
            return lose("export.left-out", reason, paths);
        }

        /**
         * Says that attributes are in the output, and cannot be told from it as they were.
         *
         * @throws IllegalArgumentException if one was decided on before
         */
        public Builder flatten(String reason, String... paths) {
            return lose("export.flattened", reason, paths);
        }

        /**
         * Says what becomes of attributes in another way.
         *
         * @param code a code of {@code export.*}
         * @throws IllegalArgumentException if one was decided on before, or the code is another
         */
        public Builder lose(String code, String reason, String... paths) {
            Loss.requireCode(code);
            return decide(new Decision(Optional.of(code), reason), paths);
        }

        private Builder decide(Decision decision, String... paths) {
            for (String path : paths) {
                if (byPath.putIfAbsent(path, decision) != null) {
                    throw new IllegalArgumentException("attribute is decided on twice: " + path);
                }
            }
            return this;
        }

        /** Returns the plan. */
        public LossPlan build() {
            return new LossPlan(this);
        }
    }
}
