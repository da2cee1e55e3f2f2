package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;

/** One fault, one finding: what cannot be read is not reported as missing too. */
class ReadingFaultsTest {

    private static final String SAID = "\"attribution\":{\"chain\":[{\"source\":\"s\",\"act\":\"stated\"}]}";

    /** Returns the errors of a document whose only entity is a claim with these members. */
    private static List<String> errors(String members) {
        String json =
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"sources\":[{\"id\":\"s\",\"name\":\"n\",\"kind\":\"outlet\"}],"
                        + "\"operations\":[{\"id\":\"o\",\"kind\":\"clash\"}],\"claims\":[{\"id\":\"c\",\"about\":\"operation:o\","
                        + members + "}]}";
        return DatasetJson.read(json).report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(ReportText::line)
                .map(line -> line.replaceFirst("^:?1:[0-9]+: error: ", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "total":{"hedge":"exactly","number":"3"} | expected a whole number, found a string (/claims/0/assertion/total/number) [value.type]
                    "total":{"hedge":"exactly","number":-3}  | number is outside 0 to 9007199254740991: -3 (/claims/0/assertion/total/number) [value.number-range]
                    "total":3                                | expected an object, found a number (/claims/0/assertion/total) [json.expected-object]
                    "parts":[{"label":"civilians"}]          | count is missing (/claims/0/assertion/parts/0/count) [value.missing]
                    "total":{"hedge":"exactly"}              | number is missing beside EXACTLY (/claims/0/assertion/total) [value.missing]
                    "label":"fighters"                       | casualties have neither a total nor a part (/claims/0/assertion) [value.missing]
                    """)
    void aNumberThatCannotBeReadIsNotMissing(String members, String error) {
        assertThat(errors(SAID + ",\"assertion\":{\"type\":\"casualties\",\"harm\":\"killed\"," + members + "}"))
                .containsExactly(error);
    }

    @Test
    void aLinkThatCannotBeReadIsNoEmptyChain() {
        String assertion = "\"assertion\":{\"type\":\"response\",\"response\":\"acknowledged\"}";

        assertThat(errors(assertion + ",\"attribution\":{\"chain\":[{\"source\":\"s\",\"act\":1}]}"))
                .containsExactly("expected a string, found a number (/claims/0/attribution/chain/0/act) [value.type]");
        assertThat(errors(assertion + ",\"attribution\":{\"chain\":[]}"))
                .containsExactly("chain is empty (/claims/0/attribution/chain) [claim.missing-source]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-09-27/2019-09-19 | time.end-before-start
                    2016-XX/2015-XX       | time.end-before-start
                    2019-09-31            | time.invalid-date
                    2019-09-31/2018       | time.invalid-date
                    27.9.2019             | time.format
                    """)
    void tellsAReversedSpanFromADateThatDoesNotExist(String date, String code) {
        String when = "\"when\":{\"date\":\"" + date + "\"}";

        assertThat(errors(SAID + ",\"assertion\":{\"type\":\"occurrence\"," + when + "}"))
                .singleElement()
                .asString()
                .contains("(/claims/0/assertion/when/date)")
                .endsWith("[" + code + "]");
    }
}
