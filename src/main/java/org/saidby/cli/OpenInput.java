package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * An input that was looked at.
 *
 * @param name what output calls it
 * @param format what it is written in, which is not auto
 * @param bytes all of it
 */
record OpenInput(String name, InputFormat format, InputStream bytes) implements Closeable {

    /** Opens an input and tells what its format leaves to be told. */
    static OpenInput open(Input input, InputOptions options, Messages messages) throws IOException {
        InputStream in = input.open();
        boolean opened = false;
        try {
            Beginning beginning = Beginning.of(in, options.charset());
            boolean isAuto = options.format() == InputFormat.AUTO;
            InputFormat format = isAuto ? beginning.format() : options.format();
            if (isAuto && format == InputFormat.SAIDBY) {
                beginning.hint().ifPresent(hint -> messages.tell(input.name(), hint));
            }
            List<String> idle = options.withoutEffectOn(format);
            if (!idle.isEmpty()) {
                messages.tell(input.name(), String.join(", ", idle) + " without effect, since it is " + format.title());
            }
            opened = true;
            return new OpenInput(input.name(), format, beginning.whole());
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
