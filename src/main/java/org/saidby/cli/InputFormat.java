package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import org.saidby.json.DatasetJson;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.RecordReader;

/** What a file is written in. */
enum InputFormat {
    /** To be found by the content, see {@link Beginning}; nothing is opened by it. */
    AUTO("auto") {
        @Override
        RecordReader<?> open(InputStream in, String name) {
            throw new IllegalStateException("the content has not been looked at");
        }
    },
    /** JSON or JSON Lines of this library. */
    SAIDBY("saidby") {
        @Override
        RecordReader<?> open(InputStream in, String name) throws IOException {
            return DatasetJson.open(in, name, JsonReadOptions.standard());
        }
    },
    /** The comma-separated file of UCDP GED. */
    UCDP_GED("ucdp-ged") {
        @Override
        RecordReader<?> open(InputStream in, String name) throws IOException {
            return UcdpGed.open(in, name, UcdpGedOptions.standard());
        }
    };

    private final String text;

    InputFormat(String text) {
        this.text = text;
    }

    /** Opens the reader of this format; closing it closes the stream. */
    abstract RecordReader<?> open(InputStream in, String name) throws IOException;

    @Override
    public String toString() {
        return text;
    }
}
