package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidby.Code;
import org.saidby.Digest;
import org.saidby.Id;
import org.saidby.MalformedValueException;
import org.saidby.Ref;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;

/** The wire forms of values that are one string or one boolean. */
final class Scalars {

    static final Codec<String> TEXT = text("a text that is not blank", text -> {
        if (text.isBlank()) {
            throw new MalformedValueException("value.empty", text.isEmpty() ? "text is empty" : "text is blank");
        }
        return text;
    });
    static final Codec<Ref> REF =
            new TextCodec<>(Ref::parse, Ref::toString, "a reference of the form kind:id").pattern("^[^:]+:[^:]+$");
    static final Codec<Digest> DIGEST = new TextCodec<>(
                    Digest::parse, Digest::toString, "a digest of the form algorithm:hexadecimal")
            .pattern("^[a-z0-9][a-z0-9-]*:[0-9a-f]+$");
    static final Codec<Edtf> EDTF =
            new TextCodec<>(Edtf::parse, Edtf::toString, "a date of the Extended Date/Time Format");
    static final Codec<Period> PERIOD = new TextCodec<>(Scalars::period, Period::toString, "a period such as P5D");
    static final Codec<DayOfWeek> WEEKDAY = word(DayOfWeek.class);
    static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    private static final Codec<? extends Id<?>> ID =
            new TextCodec<>(Id::of, Id::text, "an id").pattern("^[^\\s:]{1," + Id.MAX_LENGTH + "}$");

    private Scalars() {}

    @SuppressWarnings("unchecked") // an id is the same text whatever it identifies
    static <T> Codec<Id<T>> id() {
        return (Codec<Id<T>>) ID;
    }

    /** A word of an open code list. */
    static <C extends Code> Codec<C> code(Function<String, C> of, List<C> known) {
        Map<String, C> byWord = new HashMap<>();
        known.forEach(code -> byWord.put(code.text(), code));
        return new TextCodec<>(of, Code::text, "a word")
                .known(byWord)
                .examples(known.stream().map(Code::text).toList());
    }

    /** A constant of a closed list, in lower case with hyphens. */
    static <E extends Enum<E>> Codec<E> word(Class<E> list) {
        E[] constants = list.getEnumConstants();
        List<String> words = Arrays.stream(constants).map(Scalars::wordOf).toList();
        Map<String, E> byWord = new HashMap<>();
        for (E constant : constants) {
            byWord.put(wordOf(constant), constant);
        }
        return new TextCodec<E>(
                        text -> {
                            int place = words.indexOf(text);
                            if (place < 0) {
                                throw new MalformedValueException(
                                        "value.unknown-code",
                                        "expected one of " + String.join(", ", words) + ", found "
                                                + Problems.shortened(text));
                            }
                            return constants[place];
                        },
                        constant -> words.get(constant.ordinal()),
                        "one of " + String.join(", ", words))
                .known(byWord)
                .oneOf(words);
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Codec<String> text(String expected, Function<String, String> check) {
        return new TextCodec<>(check, Function.identity(), expected).pattern("\\S");
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValueException(
                    "time.format", "expected a period such as P5D, found " + Problems.shortened(text));
        }
    }

    private static final class BooleanCodec extends Codec<Boolean> {

        @Override
        @Nullable
        Boolean read(Reading in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                in.wrongType(expected(), "value.type");
                return null;
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return definitions.typed("boolean");
        }

        @Override
        String expected() {
            return "a boolean";
        }
    }

    /** A value that is one string. */
    static final class TextCodec<V> extends Codec<V> {

        private final Function<String, V> parse;
        private final Function<V, String> print;
        private final String expected;
        private @Nullable KnownWords<V> known;
        private @Nullable String pattern;
        private List<String> oneOf = List.of();
        private List<String> examples = List.of();

        TextCodec(Function<String, V> parse, Function<V, String> print, String expected) {
            this.parse = parse;
            this.print = print;
            this.expected = expected;
        }

        /** Gives the values of words that need not be parsed, none of which holds a surrogate. */
        TextCodec<V> known(Map<String, V> values) {
            known = new KnownWords<>(values);
            return this;
        }

        TextCodec<V> pattern(String regularExpression) {
            pattern = regularExpression;
            return this;
        }

        TextCodec<V> oneOf(List<String> words) {
            oneOf = words;
            return this;
        }

        TextCodec<V> examples(List<String> words) {
            examples = words;
            return this;
        }

        /** The known words of an open list; empty for what is none. */
        List<String> examples() {
            return examples;
        }

        @Override
        @Nullable
        V read(Reading in) throws IOException {
            if (known != null && in.parser().currentToken() == JsonToken.VALUE_STRING) {
                V value = known.get(in.parser());
                if (value != null) {
                    return value;
                }
            }
            String text = in.text();
            if (text == null) {
                return null;
            }
            try {
                V value = parse.apply(text);
                if (value instanceof Period && !print.apply(value).equals(text)) {
                    in.problem(Problems.normalized(text, print.apply(value)));
                }
                return value;
            } catch (MalformedValueException e) {
                in.problem(Problems.malformed(e));
            } catch (EdtfException e) {
                in.problem(Problems.malformed(e, text));
            }
            return null;
        }

        @Override
        void write(V value, JsonGenerator out) throws IOException {
            out.writeString(print.apply(value));
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return definitions.text(expected, pattern, oneOf, examples);
        }

        @Override
        String expected() {
            return expected;
        }
    }
}
