package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

final class ConsumerTest {

    @TempDir
    private Path directory;

    @Test
    void readsBackWhatItWrites() throws IOException {
        Dataset dataset = Consumer.dataset();

        assertEquals(dataset, Consumer.throughJson(dataset, directory.resolve("consumer.json")));
        assertEquals(dataset, Consumer.throughJsonLines(dataset, directory.resolve("consumer.jsonl")));
    }

    @Test
    void validates() {
        Report report = Consumer.validate(Consumer.dataset());

        assertTrue(report.isValid());
        assertEquals(8, report.recordsAccepted());
        assertEquals(0, report.count(Severity.WARNING));
    }

    @Test
    void looksUpWhoSaidWhat() {
        Dataset dataset = Consumer.dataset();

        assertEquals(1, dataset.claimsBy(Id.of("command")).size());
        assertEquals(1, dataset.relayedBy(Id.of("paper")).size());
    }

    @Test
    void isOnTheClassPath() {
        assertFalse(Id.class.getModule().isNamed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.saidby.cli.Main", "picocli.CommandLine", "org.immutables.value.Value"})
    void getsNothingThatOnlyTheBuildOrTheCommandLineNeeds(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
