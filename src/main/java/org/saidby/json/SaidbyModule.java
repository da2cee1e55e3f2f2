package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/**
 * Teaches an {@code ObjectMapper} the wire forms of this library, for values that are members of a user's own types.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new SaidbyModule());
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link DatasetJson}, within the standard limits, and runs no rules: the first fault that
 * makes a value unreadable is thrown as a {@link MismatchedInputException}, as an {@code ObjectMapper}'s users expect, and
 * unknown members are kept.
 */
public final class SaidbyModule extends Module {

    /** Makes the module. */
    public SaidbyModule() {}

    @Override
    public String getModuleName() {
        return "org.saidby";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new WireForms.Serializers());
        context.addDeserializers(new WireForms.Deserializers());
    }

    /** Writes values by their codec. */
    static final class Writing<T> extends JsonSerializer<T> {

        private final Codec<T> codec;

        Writing(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            codec.write(value, out);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
                throws IOException {
            // the wire form needs no type hints and has no place for them
            codec.write(value, out);
        }
    }

    /** Reads values by their codec. */
    static final class Parsing<T> extends JsonDeserializer<T> {

        private final Codec<? super T> codec;
        private final Class<T> type;

        Parsing(Codec<? super T> codec, Class<T> type) {
            this.codec = codec;
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            byte[] json = ParserCopy.bytes(parser);
            JsonLimits limits = JsonLimits.standard();
            Span span = new Span("", 0, "", json, 0, json.length, 0, 0, 1, 1, true);
            try (JsonParser own = JsonFactories.reading(limits.depth()).createParser(json)) {
                own.nextToken();
                Reading in = new Reading(limits, null, own, span);
                Object value = codec.read(in);
                if (value == null || in.isRejected()) {
                    throw mismatch(parser, firstError(in.problems()));
                }
                if (!type.isInstance(value)) {
                    throw mismatch(parser, "not a " + type.getSimpleName());
                }
                return type.cast(value);
            } catch (TooDeepException e) {
                throw mismatch(parser, "nested deeper than " + limits.depth() + " levels [limits.nesting-depth]");
            }
        }

        private MismatchedInputException mismatch(JsonParser parser, String message) {
            return MismatchedInputException.from(parser, type, message);
        }

        private static String firstError(List<Finding> problems) {
            Finding first = problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
            String pointer = first.position().flatMap(InputPosition::pointer).orElse("");
            return first.message() + " [" + first.code() + "]" + (pointer.isEmpty() ? "" : " at " + pointer);
        }
    }
}
