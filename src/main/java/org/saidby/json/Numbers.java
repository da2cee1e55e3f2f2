package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saidby.Count;

/** The wire forms of numbers, each with the range it must lie in. */
final class Numbers {

    static final Codec<Long> COUNT = new WholeCodec<>(0, Count.MAX) {
        @Override
        Long of(long number) {
            return number;
        }
    };
    static final Codec<Integer> ORDINAL = new WholeCodec<>(1, Integer.MAX_VALUE) {
        @Override
        Integer of(long number) {
            return (int) number;
        }
    };
    static final Codec<Double> LATITUDE = new DecimalCodec("geo.latitude-range", "latitude", -90, 90);
    static final Codec<Double> LONGITUDE = new DecimalCodec("geo.longitude-range", "longitude", -180, 180);
    static final Codec<Double> MEASURE = new DecimalCodec("value.number-range", "number", 0, Double.MAX_VALUE);

    private Numbers() {}

    private abstract static class WholeCodec<N extends Number> extends Codec<N> {

        private final long least;
        private final long greatest;

        WholeCodec(long least, long greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        abstract N of(long number);

        @Override
        @Nullable
        N read(Reading in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token == JsonToken.VALUE_NUMBER_INT && in.parser().getTextLength() <= 18) {
                long number = in.parser().getLongValue();
                if (number != 0 || in.parser().getTextLength() == 1) {
                    return inRange(in, number);
                }
            }
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                in.wrongType("a whole number", "value.type");
                return null;
            }
            String text = in.number();
            return text == null ? null : spelledOtherwise(in, new BigDecimal(text));
        }

        private @Nullable N spelledOtherwise(Reading in, BigDecimal number) {
            String text = Problems.shortened(number.toString());
            if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
                in.problem(Problems.error("value.not-integer", "number is not whole: " + text)
                        .argument("found", text));
                return null;
            }
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
                return outOfRange(in, text);
            }
            try {
                String read = in.parser().getText();
                if (!read.equals(Long.toString(number.longValue()))) {
                    in.problem(Problems.normalized(read, Long.toString(number.longValue())));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return of(number.longValue());
        }

        private @Nullable N inRange(Reading in, long number) {
            return number < least || number > greatest ? outOfRange(in, Long.toString(number)) : of(number);
        }

        private @Nullable N outOfRange(Reading in, String number) {
            in.problem(Problems.error(
                            "value.number-range", "number is outside " + least + " to " + greatest + ": " + number)
                    .argument("least", Long.toString(least))
                    .argument("greatest", Long.toString(greatest))
                    .argument("found", number));
            return null;
        }

        @Override
        void write(N value, JsonGenerator out) throws IOException {
            out.writeNumber(value.longValue());
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return definitions.typed("integer").put("minimum", least).put("maximum", greatest);
        }

        @Override
        String expected() {
            return "a whole number";
        }
    }

    private static final class DecimalCodec extends Codec<Double> {

        /** What is no longer than this has no more than the 15 digits that come back as they were. */
        private static final int EXACT = 16;

        private final String code;
        private final String what;
        private final double least;
        private final double greatest;

        DecimalCodec(String code, String what, double least, double greatest) {
            this.code = code;
            this.what = what;
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        @Nullable
        Double read(Reading in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                in.wrongType("a number", "value.type");
                return null;
            }
            String text = in.number();
            if (text == null) {
                return null;
            }
            double number = Double.parseDouble(text);
            if (number < least || number > greatest) {
                in.problem(Problems.error(code, what + " is outside " + range() + ": " + Problems.shortened(text))
                        .argument("found", Problems.shortened(text)));
                return null;
            }
            double positive = number + 0.0; // without the sign of a negative zero
            if ((text.length() > EXACT || number == 0) && isRespelled(text, positive)) {
                in.problem(Problems.normalized(text, spelled(positive)));
            }
            return positive;
        }

        private static boolean isRespelled(String text, double number) {
            return new BigDecimal(text).compareTo(new BigDecimal(spelled(number))) != 0
                    || number == 0 && text.charAt(0) == '-';
        }

        private static String spelled(double number) {
            return isWhole(number) ? Long.toString((long) number) : NumberOutput.toString(number, true);
        }

        private static boolean isWhole(double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15;
        }

        private String range() {
            return greatest == Double.MAX_VALUE ? "0 and more" : (long) least + " to " + (long) greatest;
        }

        @Override
        void write(Double value, JsonGenerator out) throws IOException {
            write((double) value, out);
        }

        private static void write(double number, JsonGenerator out) throws IOException {
            if (isWhole(number)) {
                out.writeNumber((long) number);
            } else {
                out.writeNumber(number);
            }
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            ObjectNode schema = definitions.typed("number").put("minimum", (long) least);
            return greatest == Double.MAX_VALUE ? schema : schema.put("maximum", (long) greatest);
        }

        @Override
        String expected() {
            return "a number";
        }
    }
}
