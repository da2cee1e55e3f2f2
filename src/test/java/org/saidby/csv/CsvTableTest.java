package org.saidby.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

class CsvTableTest {

    private static final CsvLimits SMALL = new CsvLimits(10, 4);

    private static CsvTable open(String text) {
        return open(text, CsvLimits.DEFAULT);
    }

    private static CsvTable open(String text, CsvLimits limits) {
        return open(text.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static CsvTable open(byte[] bytes, CsvLimits limits) {
        CsvForm form = new CsvForm(StandardCharsets.UTF_8, ',', limits, true);
        return CsvTable.open(new ByteArrayInputStream(bytes), "t.csv", form, names -> true);
    }

    private static List<CsvRow> rows(CsvTable table) {
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** Returns all findings of an input, one a line: severity, code, record, line:column, field. */
    private static String findings(CsvTable table) {
        List<Finding> all = new ArrayList<>(table.headFindings());
        rows(table).forEach(row -> all.addAll(row.findings()));
        table.fault().ifPresent(all::add);
        return all.stream().map(CsvTableTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        InputPosition at = finding.position().orElseThrow();
        return finding.severity().name().toLowerCase(java.util.Locale.ROOT)
                + " " + finding.code()
                + (at.record().isPresent() ? " r" + at.record().getAsLong() : "")
                + (at.line().isPresent()
                        ? " " + at.line().getAsLong() + ":" + at.column().getAsLong()
                        : "")
                + at.field().map(field -> " " + field).orElse("");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\0", "\0")
                .replace("\\t", "\t")
                .replace("'", "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id,date\\n1,'2019-09-19\\n2,2019-09-24\\n    | error csv.unclosed-quote r1 2:3 date
                    id,date\\n1,2\\n3,4\\n5,'x                   | error csv.unclosed-quote r3 4:3 date
                    'id,date\\n1,2\\n                            | error csv.unclosed-quote 1:1
                    id,date\\n1,'a'b\\n2,c\\n                    | error csv.quote-syntax r1 2:6 date
                    id,date\\n'1' ,b\\n2,c\\n                    | error csv.quote-syntax r1 2:4 id
                    'id'x,date\\n1,2\\n                          | error csv.quote-syntax 1:5
                    id,date\\n1,20'19-09-19\\n                   | warning csv.stray-quote r1 2:5 date
                    id,date\\n1,2019-09-19,extra\\n              | error csv.row-length r1 2:14
                    id,date\\n1\\n                               | error csv.row-length r1 2:1
                    id,date\\n1,2019-09-19,,\\n                  | info csv.row-length r1 2:14
                    id,date\\n1,2019-09-19,,x\\n                 | error csv.row-length r1 2:14
                    id,,date\\n1,2,3\\n                          | warning csv.empty-column-name 1:4
                    id,date,id\\n1,2,3\\n                        | error csv.duplicate-column 1:9 id
                    id,date\\n\\n1,2\\n                          | info csv.blank-row r1 2:1
                    id,date\\n,\\n1,2\\n                         | info csv.blank-row r1 2:1
                    id,date\\n  \\n1,2\\n                        | info csv.blank-row r1 2:1
                    \\nid,date\\n1,2\\n                          | info csv.blank-row 1:1
                    #event+id,#date\\nid,date\\n1,2\\n           | info csv.hxl-row 1:1
                    id,date\\n#event+id,\\n1,2\\n                | info csv.hxl-row 2:1
                    id,date\\n1,2\\nid,date\\n3,4\\n             | error csv.repeated-header r2 3:1
                    id,notes\\n1,a\\0b\\n                        | error text.control-char r1 2:4 notes
                    id,notes\\n1,'a\\n''\\0'\\n                  | error text.control-char r1 3:3 notes
                    id,notes\\n1,a\u0007b\\n                     | warning text.control-char r1 2:4 notes
                    id,notes\\n1,a\\tb\\n                        | ``
                    id,notes\\r\\n1,'line1\\r\\nline2'\\r\\n2,x\\r\\n | ``
                    id,notes\\r1,2\\r                            | ``
                    id,date\\n                                   | ``
                    id,date                                      | ``
                    """)
    void namesThePlaceOfEveryFault(String text, String expected) {
        assertThat(findings(open(unescaped(text)))).isEqualTo(expected);
    }

    @Test
    void readsOnBehindADamagedRow() {
        List<CsvRow> rows = rows(open("id,date\n1,\"a\"b\"c,d\"\n2\n3,x\n"));

        assertThat(rows).extracting(CsvRow::isDamaged).containsExactly(true, true, false);
        assertThat(rows.get(2).cells()).containsExactly("3", "x");
        assertThat(rows.get(2).record()).isEqualTo(3);
        assertThat(rows.get(2).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsRowsAndLinesApart(String end) {
        String text = String.join(end, "id,notes,x", "1,\"line1", "l\uD83D\uDE00ne2 \"\"q\"\"\",b", "2,x,y", "");

        List<CsvRow> rows = rows(open(text));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(1)).isEqualTo("line1" + end + "l\uD83D\uDE00ne2 \"q\"");
        assertThat(rows.get(0).position(2).line()).hasValue(3);
        assertThat(rows.get(0).position(2).column()).hasValue(14);
        assertThat(rows.get(0).text()).hasValue("1,\"line1" + end + "l\uD83D\uDE00ne2 \"\"q\"\"\",b");
        assertThat(rows.get(1).record()).isEqualTo(2);
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void skipsAByteOrderMark() {
        CsvTable table = open("\uFEFFid,date\n1,2\n");

        assertThat(table.header().orElseThrow().names()).containsExactly("id", "date");
        assertThat(findings(table)).isEqualTo("info text.bom 1:1");
        assertThat(table.summary().bytes()).hasValue(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void refusesAnInputWithoutAHeader(String text) {
        CsvTable table = open(text);

        assertThat(table.header()).isEmpty();
        assertThat(table.fault().orElseThrow().code()).isEqualTo("input.empty");
        assertThat(table.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 1", "UTF-16BE, 0", "UTF-32LE, 1", "UTF-32BE, 0", "UTF-16, 0"})
    void recognisesOtherEncodings(String charset, long offset) {
        Finding fault = open("id,date\n".getBytes(Charset.forName(charset)), CsvLimits.DEFAULT)
                .fault()
                .orElseThrow();

        assertThat(fault.code()).isEqualTo("text.not-utf8");
        assertThat(fault.message())
                .isEqualTo("text is encoded in " + (charset.equals("UTF-16") ? "UTF-16BE" : charset)
                        + " and not in UTF-8");
        assertThat(fault.position().orElseThrow().byteOffset()).hasValue(offset);
    }

    @Test
    void givesTheRowsBeforeABadByte() {
        byte[] bytes = "id,date\n1,2\n3,\u00e94\n5,6\n".getBytes(StandardCharsets.ISO_8859_1);

        CsvTable table = open(bytes, CsvLimits.DEFAULT);
        List<CsvRow> rows = rows(table);

        assertThat(rows).hasSize(1);
        Finding fault = table.fault().orElseThrow();
        assertThat(line(fault)).isEqualTo("error text.not-utf8 3:3");
        assertThat(fault.position().orElseThrow().byteOffset()).hasValue(14);
        assertThat(fault.message())
                .isEqualTo(
                        "byte is not part of well-formed UTF-8: 0xE9; the file may be in another encoding, which has to be named: in windows-1252 it is é");
        assertThat(table.summary().digest()).isEmpty();
    }

    @Test
    void refusesOverlongFormsAndTornEnds() {
        byte[] overlong = {'i', 'd', '\n', (byte) 0xC0, (byte) 0xAF, '\n'};
        byte[] torn = {'i', 'd', '\n', 'x', (byte) 0xE2, (byte) 0x82};

        assertThat(findings(open(overlong, CsvLimits.DEFAULT))).isEqualTo("error text.not-utf8 2:1");
        assertThat(findings(open(torn, CsvLimits.DEFAULT))).isEqualTo("error text.not-utf8 2:2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id,b\\n1,xxxxxxxxxx\\n2,c\\n                | ``
                    id,b\\n1,xxxxxxxxxxx\\n2,c\\n               | error limits.cell-length r1 2:3 b
                    id,b\\n1,'xxxxxxxxx'''\\n2,c\\n             | ``
                    id,b\\n1,'xxxxxxxxxx'''\\n2,c\\n            | error limits.cell-length r1 2:3 b
                    id,b\\n1,'xxxxxxxxxxx'''\\n2,c\\n           | error limits.cell-length r1 2:3 b
                    id,b\\n1,'xxxxxxxxxxxx\\n'',y\\n'\\n2,c'\\n | `error limits.cell-length r1 2:3 b\\nwarning csv.stray-quote r2 5:4 b`
                    id,b\\n1,'xxxxxxxxxxxxx                     | `error csv.unclosed-quote r1 2:3 b`
                    a,b,c,d,e\\n1,2,3,4,5\\n                    | error limits.columns 1:9 e
                    abcdefghijk\\n                              | error limits.cell-length 1:1
                    """)
    void holdsTheLimits(String text, String expected) {
        String answer = findings(open(unescaped(text), SMALL));

        assertThat(answer.endsWith("unclosed-quote r1 2:3 b") ? answer.replaceAll(".*\n", "") : answer)
                .isEqualTo(unescaped(expected));
    }

    @Test
    void keepsOnlyTheStartOfAnEndlessCell() {
        String text = "id,b\n1,\"" + "y\"\"\n".repeat(200_000) + "\"\n2,c\n";

        List<CsvRow> rows = rows(open(text, new CsvLimits(100, 10)));

        assertThat(rows.get(0).cell(1)).hasSizeLessThanOrEqualTo(101);
        assertThat(rows.get(1).cells()).containsExactly("2", "c");
        assertThat(rows.get(1).line()).isEqualTo(200_003);
    }

    @Test
    void saysWhichSeparatorAHeaderSeemsToHave() {
        assertThat(open("id;date\n").header().orElseThrow().hint())
                .isEqualTo("the separator seems to be the semicolon and not the comma");
        assertThat(open("id\tdate\n").header().orElseThrow().hint())
                .isEqualTo("the separator seems to be the tab and not the comma");
        assertThat(open("id,a;b\n").header().orElseThrow().hint()).isEmpty();
    }

    @Test
    void pointsToTheFirstOfTwoColumns() {
        Finding fault = open("id,\"da\"\"te\",id\n").fault().orElseThrow();

        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.message()).isEqualTo("column name stands twice: id");
        assertThat(fault.position().orElseThrow().column()).hasValue(13);
        assertThat(fault.related().get(0).column()).hasValue(1);
    }

    @Test
    void givesDigestAndSizeOfWhatWasReadToTheEnd() {
        CsvTable table = open("id\n1\n");

        assertThat(table.summary().digest()).isEmpty();
        rows(table);

        assertThat(table.summary().digest())
                .hasValue(org.saidby.Digest.sha256("id\n1\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(table.summary().bytes()).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3,4,5",
                "1",
                "'a'b,c",
                "'a, ''b'' c'd,'e\nf'",
                "1,'2'x,3",
                "aaaaaaaaaaaaaaaaaaaaaaa,b",
                "'aaaa''aaaaaaaaaaaaaaaaaa',b",
                "id,date",
                "1,\0"
            })
    void keepsTheTextOfARowThatCannotBeReadAsItStood(String row) {
        String text = unescaped(row);
        CsvTable table = open("id,date\n1,2\n" + text + "\r\n3,4\n", SMALL);

        List<CsvRow> rows = rows(table);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).text()).hasValue(text);
        assertThat(rows.get(2).text()).hasValue("3,4");
    }

    private static CsvTable openBelow(String text) {
        return CsvTable.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "t.csv",
                CsvForm.STANDARD,
                names -> names.contains("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    UCDP GED version 20.1\\n\\nid,date\\n1,2\\n    | info csv.preamble 1:1; info csv.blank-row 2:1
                    'a'x,'b'y\\nid,date\\n1,2\\n                    | info csv.preamble 1:1
                    #a,#b\\nTitle\\nid,date\\n1,2\\n                 | info csv.hxl-row 1:1; info csv.preamble 2:1
                    """)
    void skipsWhatStandsAboveTheHeader(String text, String expected) {
        CsvTable table = openBelow(unescaped(text));

        assertThat(rows(table)).hasSize(1);
        assertThat(table.headFindings().stream().map(CsvTableTest::line).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void looksForTheHeaderBelowTwentyRowsAndNoMore() {
        assertThat(openBelow("x,y\n\n".repeat(20) + "id,date\n1,2\n")
                        .header()
                        .orElseThrow()
                        .names())
                .containsExactly("id", "date");
        assertThat(openBelow("x,y\n".repeat(21) + "id,date\n1,2\n")
                        .header()
                        .orElseThrow()
                        .names())
                .containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id,date\\n'#hello\\n1,2\\n3,4\\n   | error csv.unclosed-quote r1 2:1 id
                    id,date\\n'#a'x,#b\\n3,4\\n       | error csv.quote-syntax r1 2:5 id
                    """)
    void doesNotTakeARowOfBrokenQuotesForTags(String text, String expected) {
        assertThat(findings(open(unescaped(text)))).isEqualTo(expected);
    }

    @Test
    void keepsAHundredFaultsOfARow() {
        assertThat(rows(open("id,date\n" + "\"a\"x,".repeat(5_000) + "\n1,2\n"))
                        .get(0)
                        .findings())
                .hasSize(100)
                .allMatch(finding -> finding.code().equals("csv.quote-syntax"));
    }
}
