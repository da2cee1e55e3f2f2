package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Id;

final class ConsumerTest {

    @Test
    void runs() {
        assertEquals("x", Consumer.run());
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
