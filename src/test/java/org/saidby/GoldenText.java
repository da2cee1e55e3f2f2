package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Long texts that are kept as files, read by a person before they were. */
public final class GoldenText {

    private static final String HINT = "-Dsaidby.writeReports=true writes what it is now; look at each difference";

    private GoldenText() {}

    /** Compares a text with a file of the test resources, or writes it there if that was asked for. */
    public static void check(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/org/saidby").resolve(name);
        if (Boolean.getBoolean("saidby.writeReports")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as(HINT).exists();
        assertThat(actual).as(name + ": " + HINT).isEqualTo(Files.readString(file));
    }

    /** Returns a dataset with all its lists turned around. */
    public static Dataset turned(Dataset dataset) {
        Dataset.Builder turned = Dataset.builder().id(dataset.id()).title(dataset.title());
        dataset.entities()
                .sorted((one, other) -> other.ref().compareTo(one.ref()))
                .forEach(turned::add);
        return turned.build();
    }
}
