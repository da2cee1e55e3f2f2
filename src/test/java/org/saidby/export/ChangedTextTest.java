package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedTextTest {

    private static String shown(String old, String now) throws IOException {
        StringBuilder text = new StringBuilder();
        HtmlWriter html = new HtmlWriter(text);
        ChangedText changed = ChangedText.of(old, now);
        changed.writeOld(html);
        text.append(" -> ");
        changed.writeNow(html);
        return text.toString()
                .replace("<mark>", "{")
                .replace("</mark>", "}")
                .replace("<i>", "/")
                .replace("</i>", "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    8               | 10              | {8} -> {10}
                    12              | 13              | {12} -> {13}
                    ``              | b               | /nothing/ -> {b}
                    a               | ``              | {a} -> /nothing/
                    North Oblast    | North oblast    | North {Oblast} -> North {oblast}
                    Wire News       | Wire News;Y     | Wire News -> Wire News{;Y}
                    Wire News;Y     | Y               | {Wire News;}Y -> Y
                    a b a b         | a b             | a b{ a b} -> a b
                    `a<b>`          | `a<i>`          | a&lt;{b}&gt; -> a&lt;{i}&gt;
                    x \ud83d\ude00 | x \ud83d\ude01 | x {\ud83d\ude00} -> x {\ud83d\ude01}
                    """)
    void marksTheWordsThatDiffer(String old, String now, String expected) throws IOException {
        assertThat(shown(old, now)).isEqualTo(expected);
    }

    @Test
    void leavesOutMostOfWhatIsTheSame() throws IOException {
        String same = "0123 56789".repeat(20);
        String before = " [\u2026] 123 56789" + "0123 56789".repeat(5) + " ";
        String after = " " + "0123 56789".repeat(5) + "0123 5678 [\u2026] ";

        assertThat(shown(same + " a " + same, same + " b " + same))
                .isEqualTo(before + "{a}" + after + " -> " + before + "{b}" + after);
        assertThat(shown("", "x".repeat(2_000))).isEqualTo("/nothing/ -> {" + "x".repeat(600) + " [\u2026] }");
    }
}
