package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(out);

    @Test
    void textStaysText() throws IOException {
        html.element("p", "</p><script>alert('1')</script>&amp;\"", "title", "\"><b>'&");

        assertThat(out)
                .hasToString("<p title=\"&quot;&gt;&lt;b&gt;&#39;&amp;\">&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)"
                        + "&lt;/script&gt;&amp;amp;&quot;</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000 null",
        "0009, tab",
        "000b, U+000B line tabulation",
        "000d, carriage return",
        "001b, U+001B escape",
        "00a0, U+00A0 no-break space",
        "200b, U+200B zero width space",
        "202e, U+202E right-to-left override",
        "2028, U+2028 line separator",
        "feff, U+FEFF zero width no-break space",
        "d83d, U+D83D half of a character"
    })
    void whatCannotBeSeenIsNamed(String number, String shown) throws IOException {
        html.text("a" + (char) Integer.parseInt(number, 16) + "b");

        assertThat(out).hasToString("a<span class=\"unseen\">" + shown + "</span>b");
    }

    @Test
    void aLineBreakAlsoBreaksTheLine() throws IOException {
        html.text("a\nb");

        assertThat(out).hasToString("a<span class=\"unseen\">line break</span><br>b");
    }

    @Test
    void whatIsBeyondSixteenBitsIsKept() throws IOException {
        html.text("\ud83d\ude00 \u0633\u0631\u062a \udb40\udc41");

        assertThat(out)
                .hasToString(
                        "\ud83d\ude00 \u0633\u0631\u062a <span class=\"unseen\">U+E0041 tag latin capital letter a</span>");
    }

    @Test
    void attributesHoldNoCharacterThatActs() throws IOException {
        html.open("p", "title", "a\nb\u202e").close();
        html.title("x\u202e</title>");

        assertThat(out).hasToString("<p title=\"a\\u000ab\\u202e\"></p><title>x\\u202e&lt;/title&gt;</title>\n");
    }

    @Test
    void aDrawingHoldsNumbersAndTextAlone() throws IOException {
        SvgWriter svg = SvgWriter.begin(html, "d", 10, 20, "</title>", "<b>\u202e");
        svg.text("head", -0.04, 2.25, SvgWriter.Anchor.END, "</text><script>\n");
        svg.end();

        assertThat(out)
                .hasToString(
                        "<svg class=\"drawing\" viewbox=\"0 0 10.0 20.0\" role=\"img\" aria-labelledby=\"d-title d-desc\">\n"
                                + "<title id=\"d-title\">&lt;/title&gt;</title>\n<desc id=\"d-desc\">&lt;b&gt;\\u202e</desc>\n"
                                + "<text class=\"head\" x=\"0.0\" y=\"2.3\" text-anchor=\"end\">&lt;/text&gt;&lt;script&gt;\\u000a</text>\n"
                                + "</svg>\n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aDrawingHasNoPlaceForWhatIsNoNumber(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgWriter.number(number))
                .withMessage("number of a drawing is not finite");
    }

    @ParameterizedTest
    @CsvSource({
        "script, class, a",
        "style, class, a",
        "iframe, class, a",
        "image, class, a",
        "use, href, '#a'",
        "animate, class, a",
        "set, class, a",
        "foreignObject, class, a",
        "p><b, class, a",
        "img, src, a",
        "p, onclick, a",
        "p, ONCLICK, a",
        "p, a b, a",
        "p, style, background:url(a)",
        "p, style, 'flex-grow:1;x:y'",
        "a, href, javascript:alert(1)",
        "a, href, //elsewhere",
        "form, action, a"
    })
    void refusesWhatCouldActOrFetch(String tag, String attribute, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> html.open(tag, attribute, value));
    }
}
