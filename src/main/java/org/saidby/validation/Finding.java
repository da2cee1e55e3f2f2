package org.saidby.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.saidby.Ref;
import org.saidby.Referable;

/**
 * One thing that a reader or rule has to say about an input: what, how grave, where, about what.
 *
 * <p>Programs go by {@link #code()}, {@link #arguments()} and {@link #position()}; the message is for people and may change.
 */
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /** Returns an empty builder, for a code that is not in the catalogue. */
    public static Builder builder() {
        return ImmutableFinding.builder();
    }

    /**
     * Returns a builder of a finding of the catalogue, with the rule's severity set.
     *
     * @param code a code of the {@link RuleCatalogue}
     * @param message attribute, rule and value, in lower case and without a full stop
     * @throws IllegalArgumentException if the catalogue has no such code
     */
    public static Builder of(String code, String message) {
        Rule rule = RuleCatalogue.find(code)
                .orElseThrow(() -> new IllegalArgumentException("code is not in the catalogue: " + code));
        return builder().code(rule.code()).severity(rule.severity()).message(message);
    }

    /** The code of the rule, dotted lower-kebab, such as {@code ref.unresolved}; never used for anything else. */
    public abstract String code();

    /** How grave it is, after any re-grading. */
    public abstract Severity severity();

    /** The facts by name, in the order in which they were given. */
    public abstract Map<String, String> arguments();

    /** Where it stands; empty when it concerns no one place. */
    public abstract Optional<InputPosition> position();

    /** Other places that belong to it, such as that of the first holder of an id. */
    public abstract List<InputPosition> related();

    /** The thing it is about; empty when none could be read. */
    public abstract Optional<Ref> subject();

    /** What is wrong, for people: attribute, rule, value. Holds no place. */
    public abstract String message();

    /** Returns this finding with another severity. */
    public final Finding withSeverity(Severity severity) {
        return severity == severity() ? this : toBuilder().severity(severity).build();
    }

    /** Returns this finding about something. */
    final Finding withSubject(Ref subject) {
        return toBuilder().subject(subject).build();
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableFinding.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (RuleCatalogue.find(code()).isEmpty() && !CodeSyntax.isCode(code())) {
            throw new IllegalArgumentException("code is not dotted lower-kebab: " + code());
        }
    }

    /** Kept apart, so that the pattern is compiled only for codes of users. */
    static final class CodeSyntax {

        private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");

        private CodeSyntax() {}

        static boolean isCode(String text) {
            return CODE.matcher(text).matches();
        }
    }

    /** Builds {@link Finding} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Finding#code()}. */
        Builder code(String code);

        /** Sets {@link Finding#severity()}. */
        Builder severity(Severity severity);

        /** Adds one to {@link Finding#arguments()}. */
        Builder putArgument(String name, String value);

        /** Adds to {@link Finding#arguments()}, in this order. */
        Builder putAllArguments(Map<String, ? extends String> arguments);

        /** Replaces {@link Finding#arguments()}. */
        Builder arguments(Map<String, ? extends String> arguments);

        /** Sets {@link Finding#position()}. */
        Builder position(InputPosition position);

        /** Sets or clears {@link Finding#position()}. */
        Builder position(Optional<? extends InputPosition> position);

        /** Adds one to {@link Finding#related()}. */
        Builder addRelated(InputPosition related);

        /** Adds to {@link Finding#related()}, in this order. */
        Builder addAllRelated(Iterable<? extends InputPosition> related);

        /** Replaces {@link Finding#related()}. */
        Builder related(Iterable<? extends InputPosition> related);

        /** Sets {@link Finding#subject()}. */
        Builder subject(Ref subject);

        /** Sets or clears {@link Finding#subject()}. */
        Builder subject(Optional<? extends Ref> subject);

        /** Sets {@link Finding#message()}. */
        Builder message(String message);

        /** Adds one to {@link Finding#arguments()}; a number or value as its text. */
        default Builder argument(String name, Object value) {
            return putArgument(name, value.toString());
        }

        /** Sets {@link Finding#position()}. */
        default Builder at(InputPosition position) {
            return position(position);
        }

        /** Sets {@link Finding#subject()} to something that a ref can point to, or to a ref. */
        default Builder about(Referable subject) {
            return subject(subject.ref());
        }

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: code, severity, message
         * @throws IllegalArgumentException if the code is neither in the catalogue nor dotted lower-kebab
         */
        Finding build();
    }
}
