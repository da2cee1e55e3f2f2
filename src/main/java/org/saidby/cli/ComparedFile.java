package org.saidby.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetReader;
import org.saidby.validation.Checked;

/** Reads what is accepted of a file of any format as a dataset. */
final class ComparedFile {

    private ComparedFile() {}

    static Checked<Dataset> read(OpenInput input, InputOptions options, Progress progress) throws IOException {
        Optional<EventTable> table = input.format().table();
        if (table.isPresent()) {
            return table.get().read(input.bytes(), input.name(), options, progress);
        }
        try (DatasetReader reader = DatasetJson.open(input.bytes(), input.name(), options.json())) {
            Dataset.Builder dataset = Dataset.builder();
            while (reader.hasNext()) {
                reader.next().value().ifPresent(dataset::add);
                progress.record();
            }
            @Nullable Dataset header = reader.header().orElse(null);
            return header == null
                    ? Checked.withoutValue(reader.report())
                    : Checked.of(
                            dataset.id(header.id())
                                    .title(header.title())
                                    .extensions(header.extensions())
                                    .build(),
                            reader.report());
        }
    }
}
