package org.saidby.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Code;
import org.saidby.MalformedValueException;
import org.saidby.edtf.EdtfException;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Spaces;

/** Reads cells as what their columns hold. What a cell does not hold is empty, and said if it should. */
final class CellReading {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?");

    private final CellSource cells;

    CellReading(CellSource cells) {
        this.cells = cells;
    }

    CellSource cells() {
        return cells;
    }

    /** Returns whether a cell holds anything. */
    boolean has(String column) {
        return !cells.get(column).isEmpty();
    }

    Optional<String> text(String column) {
        return Optional.of(cells.get(column)).filter(text -> !text.isEmpty());
    }

    private Optional<String> trimmed(String column) {
        return text(column).map(Spaces::trim).filter(text -> !text.isEmpty());
    }

    <T> Optional<T> value(String column, Function<String, T> parse) {
        return trimmed(column).flatMap(text -> built(column, () -> parse.apply(text)));
    }

    <T> Optional<T> required(String column, Function<String, T> parse) {
        requireTold(column);
        return value(column, parse);
    }

    /** Returns a word of an open list, of which one that is not known stands as it is. */
    <C extends Code> Optional<C> code(String column, Function<String, C> of) {
        return text(column)
                .flatMap(text -> built(column, () -> {
                    C trimmed = of.apply(Spaces.trim(text));
                    return trimmed.isKnown() ? trimmed : of.apply(text);
                }));
    }

    <C extends Code> Optional<C> requiredCode(String column, Function<String, C> of) {
        requireTold(column);
        return code(column, of);
    }

    private void requireTold(String column) {
        if (!has(column)) {
            cells.problem("value.missing", column, column + " is empty");
        }
    }

    /** Returns a word of a closed list. */
    <E extends Enum<E>> Optional<E> word(String column, Class<E> list) {
        Optional<String> text = trimmed(column);
        Optional<E> found = text.flatMap(word -> Stream.of(list.getEnumConstants())
                .filter(constant -> CellTexts.word(constant).equals(word))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            String known =
                    Stream.of(list.getEnumConstants()).map(CellTexts::word).collect(Collectors.joining(", "));
            cells.problem(
                    "value.unknown-code", column, column + " is not one of " + known + ": " + Excerpt.of(text.get()));
        }
        return found;
    }

    Optional<Boolean> bool(String column) {
        Optional<String> text = trimmed(column);
        boolean isTrue = text.isPresent() && text.get().equalsIgnoreCase("true");
        if (text.isPresent() && !isTrue && !text.get().equalsIgnoreCase("false")) {
            cells.problem("value.type", column, column + " is neither true nor false: " + Excerpt.of(text.get()));
            return Optional.empty();
        }
        return text.map(any -> isTrue);
    }

    OptionalLong number(String column) {
        Optional<String> text = trimmed(column);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!WHOLE.matcher(text.get()).matches()) {
            cells.problem("value.number-format", column, column + " is no whole number: " + Excerpt.of(text.get()));
            return OptionalLong.empty();
        }
        return OptionalLong.of(new BigDecimal(text.get()).longValueExact());
    }

    OptionalDouble decimal(String column) {
        Optional<String> text = trimmed(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!DECIMAL.matcher(text.get()).matches()) {
            cells.problem("value.number-format", column, column + " is no decimal number: " + Excerpt.of(text.get()));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text.get()));
    }

    /** Returns a value that is made of a cell and perhaps others beside it; empty if it cannot be made. */
    <T> Optional<T> built(String column, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (MalformedValueException e) {
            // what is missing because a cell could not be read is told already
            if (!e.code().equals("value.missing") || !cells.hasProblem()) {
                cells.problem(e.code(), column, column + ": " + e.getMessage());
            }
        } catch (EdtfException e) {
            cells.problem(
                    e.isReversedInterval()
                            ? "time.end-before-start"
                            : e.isImpossibleDate() ? "time.invalid-date" : "time.format",
                    column,
                    column + ": " + e.getMessage() + "; the form is year-month-day, such as 2019-09-26");
        }
        return Optional.empty();
    }
}
