package org.saidby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.GoldenText;

/** What the worked example is expected to come to. */
class AskingTest {

    private static final String ASKED = Asking.of(SouthernLibya.dataset());

    @Test
    void isWhatTheGoldenFileHolds() throws IOException {
        GoldenText.check("example/southern-libya.asked.txt", ASKED);
    }

    @Test
    void isPrintedByTheMainJob(@TempDir Path directory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            Main.run(directory, out);
        }

        assertThat(bytes.toString(UTF_8)).contains(ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRADICT on killed in operation:strike-2019-09-19: [8,8] and [10,10] have no number in common",
                "CONTRADICT on number of units (strike) of operation:strike-2019-09-19: [1,1] and [4,4]",
                "COMPATIBLE on number of units (strike) of operation:surt-2016: [450,499] and [495,495]",
                "CONTRADICT on number of units (strike) of operation:surt-2016: [450,499] and [501,..]",
                "CONTRADICT on time of operation:strike-2019-09-26: 2019-09-26 and 2019-09-27",
                "COMPATIBLE on place of operation:strike-2019-09-26: the place is withheld",
                "COMPATIBLE on where location:murzuq was (at): nearly 600 mi south",
                "claim:s10-murzuq-south-of-tripoli: distance does not fit the points",
                "claim:x12-murzuq-south-of-tripoli: distance does not fit the points",
                "contradicted (document:libya-herald-2019-09-28): 8 + 11 + 17 = 36, 26 stated",
                "3 strikes, the first on 2019-09-19 and the last on 2019-09-26: 7 days apart.",
                "s02-third-in-a-week: consistent",
                "s15-first-of-2019: consistent",
                "s16-six-in-2018: undecided",
                "s27-nearly-500-in-surt: undecided",
                "1 origin: africom, us-military (interested)",
                "1 to 2 origins: analysts (unnamed); wehrey",
                "It is not among the claims of africom about that strike",
                "The origin is libyan-social-media (unnamed), 3 links from the reader."
            })
    void comesToWhatIsExpected(String result) {
        assertThat(ASKED).contains(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x04-civilians-killed", "x05-unsubstantiated", "x05-no-civilian-casualties"})
    void wasSaidLaterThanTheFirstOfOctober(String claim) {
        String later = ASKED.substring(ASKED.indexOf("Said later:"), ASKED.indexOf("Of no known day"));

        assertThat(later).contains("[" + claim + "]");
    }
}
