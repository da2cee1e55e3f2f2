package org.saidby.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/**
 * Jackson set up so that its own limits never come before ours, nothing but UTF-8 is read, doubles are written the same by every
 * JDK, and what was broken off is not closed as if it were whole.
 */
final class JsonFactories {

    private static final JsonFactory LENIENT = reading(1_000);
    private static final JsonFactory WRITING = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonFactories() {}

    /** Returns a factory for bytes that were read once already. */
    static JsonFactory lenientAboutLimits() {
        return LENIENT;
    }

    static JsonFactory writing() {
        return WRITING;
    }

    /** Returns a factory whose parsers stop one level behind the limit, where the caller has reported it. */
    static JsonFactory reading(int depth) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth + 1)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }
}
