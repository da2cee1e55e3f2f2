package consumer;

import org.saidby.Id;

/** What a user of the artifact writes. */
final class Consumer {

    private Consumer() {}

    static String run() {
        return Id.of("x").text();
    }
}
