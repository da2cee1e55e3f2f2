package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.saidby.Id;

final class ConsumerTest {

    @Test
    void runs() {
        assertEquals("x", Consumer.run());
    }

    @Test
    void isOnTheModulePath() {
        assertEquals("org.saidby", Id.class.getModule().getName());
        assertEquals("consumer", Consumer.class.getModule().getName());
    }
}
