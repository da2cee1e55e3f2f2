package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void nothingChangesBeforeTheCommit() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "old");

        try (WholeFile whole = WholeFile.begin(file)) {
            whole.stream().write(new byte[100_000]);
            assertThat(file).hasContent("old");
            assertThat(whole.temporary()).hasParent(folder.toRealPath()).exists();
            whole.commit();
            assertThat(file).hasSize(100_000);
        }

        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void nothingIsLeftOfWhatWasNotCommitted() throws IOException {
        Path file = folder.resolve("f");

        try (WholeFile whole = WholeFile.begin(file)) {
            whole.stream().write('x');
        }

        assertThat(folder).isEmptyDirectory();
    }
}
