package org.saidby.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Ref;
import org.saidby.Referable;

/**
 * Findings that somebody looked at and wants to see no more: those of one code, perhaps only in some inputs, at some place, or
 * about one thing.
 *
 * <p>The report counts what each suppression kept out. What is about a thing holds also where rows move:
 *
 * <pre>{@code
 * Suppression.of("ucdp.estimate-order", "checked against the UCDP website").about("operation:ucdp-ged-84006")
 * Suppression.of("text.not-nfc", "kept as printed").inInput("libya-*.csv").at("where_coordinates")
 * Suppression.of("geo.excess-precision", "as surveyed").at("/point/latitude")
 * }</pre>
 */
// the builder that nobody sees has no method to start from another value
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Suppression {

    Suppression() {}

    /**
     * Returns a suppression of all findings of a code.
     *
     * @param reason why, for the reader of the report
     * @throws IllegalArgumentException if the code is none, its fault leaves no value, so that it cannot be suppressed, or the
     *     reason is blank
     */
    public static Suppression of(String code, String reason) {
        return ImmutableSuppression.of(code, reason, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The code of the rule. */
    @Value.Parameter
    public abstract String code();

    /** Why the findings are of no interest. */
    @Value.Parameter
    public abstract String reason();

    /**
     * The names of the inputs that are meant, in which {@code *} stands for any characters and {@code ?} for one; without a slash
     * it is about the last part of a name alone. Empty when all are meant.
     */
    @Value.Parameter
    public abstract Optional<String> input();

    /**
     * The place that is meant: the name of the column of a table, or a JSON Pointer as findings have it, in which a step that is
     * {@code *} stands for any one step. Empty when all are meant.
     */
    @Value.Parameter
    public abstract Optional<String> place();

    /** The thing that is meant, as findings have it for their subject; empty when all are meant. */
    @Value.Parameter
    public abstract Optional<Ref> subject();

    /**
     * Returns this suppression for some inputs alone, see {@link #input()}.
     *
     * @throws IllegalArgumentException if the names are blank
     */
    public final Suppression inInput(String names) {
        return ImmutableSuppression.of(code(), reason(), Optional.of(names), place(), subject());
    }

    /**
     * Returns this suppression for one place alone, see {@link #place()}.
     *
     * @throws IllegalArgumentException if the place is blank
     */
    public final Suppression at(String place) {
        return ImmutableSuppression.of(code(), reason(), input(), Optional.of(place), subject());
    }

    /** Returns this suppression for findings about one thing alone. */
    public final Suppression about(Referable subject) {
        return ImmutableSuppression.of(code(), reason(), input(), place(), Optional.of(subject.ref()));
    }

    /**
     * Returns this suppression for findings about one thing alone.
     *
     * @param subject kind and id, such as {@code operation:ucdp-ged-84006}
     * @throws org.saidby.MalformedValueException if that is no ref
     */
    public final Suppression about(String subject) {
        return about(Ref.parse(subject));
    }

    /** Returns code and place in words, such as {@code text.not-nfc in libya-*.csv at where_coordinates}. */
    public final String inWords() {
        return code()
                + input().map(names -> " in " + names).orElse("")
                + place().map(place -> " at " + place).orElse("")
                + subject().map(ref -> " about " + ref).orElse("");
    }

    /** Returns whether a finding of this code is one of those that are meant. */
    final boolean matches(Finding finding) {
        if (subject().isPresent() && !subject().equals(finding.subject())) {
            return false;
        }
        if (input().isEmpty() && place().isEmpty()) {
            return true;
        }
        InputPosition position = finding.position().orElse(null);
        return position != null
                && (input().isEmpty() || PlacePattern.isOfInput(input().get(), position.source()))
                && (place().isEmpty() || PlacePattern.isOfPlace(place().get(), position));
    }

    @Value.Check
    final void check() {
        if (!Finding.CodeSyntax.isCode(code())) {
            throw new IllegalArgumentException("code is not dotted lower-kebab: " + code());
        }
        if (RuleCatalogue.find(code()).map(Rule::isFixed).orElse(false)) {
            throw new IllegalArgumentException("rule cannot be suppressed, since its fault leaves no value: " + code());
        }
        if (reason().isBlank()) {
            throw new IllegalArgumentException("reason is blank: " + code());
        }
        if (input().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("input is blank: " + code());
        }
        if (place().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("place is blank: " + code());
        }
    }
}
