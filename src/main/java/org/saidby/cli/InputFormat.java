package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.json.DatasetJson;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.RecordReader;

/** What a file is written in. */
enum InputFormat {
    /** To be found by the content, see {@link Beginning}; nothing is opened by it. */
    AUTO("auto", "", Set.of()) {
        @Override
        RecordReader<?> open(InputStream in, String name, InputOptions options) {
            throw new IllegalStateException("the content has not been looked at");
        }
    },
    /** JSON or JSON Lines of this library. */
    SAIDBY("saidby", "JSON of saidby", Set.of()) {
        @Override
        RecordReader<?> open(InputStream in, String name, InputOptions options) throws IOException {
            return DatasetJson.open(in, name, options.json().build());
        }

        @Override
        DiffInput diffInput(ByteSource bytes, String name, InputOptions options, ReadingWatch watch) {
            return DatasetJson.diffInput(
                    bytes, name, options.json().watch(watch).build());
        }
    },
    /** A table of UCDP GED. */
    UCDP_GED(
            "ucdp-ged",
            "UCDP GED",
            Set.of(InputOptions.CHARSET, InputOptions.SEPARATOR, InputOptions.DATE_FORMAT, InputOptions.RELEASE)) {
        @Override
        Optional<EventTable> table() {
            return Optional.of(new GedTable());
        }
    },
    /** A table of ACLED, or JSON of its API. */
    ACLED(
            "acled",
            "ACLED",
            Set.of(InputOptions.CHARSET, InputOptions.SEPARATOR, InputOptions.DATE_FORMAT, InputOptions.MONADIC)) {
        @Override
        Optional<EventTable> table() {
            return Optional.of(new AcledTable());
        }
    };

    private final String text;
    private final String title;
    private final Set<String> options;

    InputFormat(String text, String title, Set<String> options) {
        this.text = text;
        this.title = title;
        this.options = options;
    }

    /** Returns how rows of this format are read; empty where records are entities. */
    Optional<EventTable> table() {
        return Optional.empty();
    }

    /** Opens the reader of this format; closing it closes the stream. */
    RecordReader<?> open(InputStream in, String name, InputOptions given) throws IOException {
        return table().orElseThrow().open(in, name, given);
    }

    /** Returns an input of this format as one side of a comparison. */
    DiffInput diffInput(ByteSource bytes, String name, InputOptions given, ReadingWatch watch) {
        return table().orElseThrow().diffInput(bytes, name, given, watch);
    }

    /** Returns what people call it. */
    String title() {
        return title;
    }

    /** Returns the names of the options that have an effect on reading it. */
    Set<String> options() {
        return options;
    }

    @Override
    public String toString() {
        return text;
    }
}
