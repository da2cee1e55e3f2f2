package org.saidby.cli;

import java.io.IOException;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.json.DatasetJson;
import org.saidby.validation.Checked;

/** Reads what is accepted of a file of any format as a dataset. */
final class ComparedFile {

    private ComparedFile() {}

    static Checked<Dataset> read(OpenInput input, InputOptions options, Progress progress) throws IOException {
        Optional<EventTable> table = input.format().table();
        if (table.isPresent()) {
            return table.get().read(input.bytes(), input.name(), options, progress);
        }
        return DatasetJson.read(
                input.bytes(), input.name(), options.json().watch(progress).build());
    }
}
