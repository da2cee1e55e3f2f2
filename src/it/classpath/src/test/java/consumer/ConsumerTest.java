package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
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
}
