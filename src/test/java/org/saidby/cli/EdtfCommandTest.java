package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdtfCommandTest {

    @TempDir
    private Path directory;

    private Call edtf(String... dates) {
        String[] args = new String[dates.length + 1];
        args[0] = "edtf";
        System.arraycopy(dates, 0, args, 1, dates.length);
        return Call.in(directory, args);
    }

    private Call fromInput(String in) {
        return Call.on(in.getBytes(StandardCharsets.UTF_8), directory, "edtf");
    }

    @Test
    void tellsOfEachDateALine() {
        assertThat(edtf("2016~", "1985/..", "/1985", "2001-34", "[1667,1760-12]", "Y-17E7"))
                .isEqualTo(new Call(0, """
                        valid	1	2016-01-01	2016-12-31	about 2016
                        valid	1	1985-01-01	..	from 1985 on
                        valid	1		1985-12-31	from an unknown start to 1985
                        valid	2	2001-04-01	2001-06-30	the second quarter of 2001
                        valid	2	1667-01-01	1760-12-31	1667 or December 1760
                        valid	2	-170000000-01-01	-170000000-12-31	170000001 BCE
                        """, ""));
    }

    @Test
    void tellsOfAnInvalidDateWhereAndWhy() {
        assertThat(edtf("2019-02-29", "198u", "1985", "")).isEqualTo(new Call(1, """
                invalid					8	expected a day from 01 to 28
                invalid					3	expected a digit or X (u of the draft of 2012 is X now)
                valid	0	1985-01-01	1985-12-31	1985
                invalid					0	expected a year
                """, ""));
    }

    @Test
    void takesAYearBeforeTheYearZeroForADate() {
        assertThat(edtf("-1985", "1985", "-0044-03-15", "-")).isEqualTo(new Call(1, """
                valid	1	-1985-01-01	-1985-12-31	1986 BCE
                valid	0	1985-01-01	1985-12-31	1985
                valid	1	-0044-03-15	-0044-03-15	15 March 45 BCE
                invalid					1	expected a digit or X
                """, ""));
        assertThat(edtf("--", "-1985", "--help").out()).startsWith("valid").contains("invalid");
        assertThat(edtf("--help").out())
                .startsWith("Tells of EDTF dates")
                .contains("Usage: saidby edtf [-hV] [DATE...]");
    }

    @Test
    void readsALineEachFromStandardInput() {
        assertThat(fromInput("\ufeff1985\r\n2019-09-19\n201X")).isEqualTo(new Call(0, """
                valid	0	1985-01-01	1985-12-31	1985
                valid	0	2019-09-19	2019-09-19	19 September 2019
                valid	1	2010-01-01	2019-12-31	some year between 2010 and 2019
                """, ""));
        assertThat(fromInput("1985\n\n\r\n")).isEqualTo(new Call(1, """
                valid	0	1985-01-01	1985-12-31	1985
                invalid					0	expected a year
                invalid					0	expected a year
                """, ""));
        assertThat(fromInput("")).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void keepsNoMoreOfALineThanIsRead() {
        Call call = fromInput("1".repeat(10_000_000) + "\n1985\n");

        assertThat(call).isEqualTo(new Call(1, """
                invalid					1000	expected the end, as at most 1000 characters are read,
                valid	0	1985-01-01	1985-12-31	1985
                """, ""));
    }

    @Test
    void bytesThatAreNoTextMakeNoDate() {
        Call call = Call.on(new byte[] {'1', '9', (byte) 0xc0, (byte) 0xaf, '\n'}, directory, "edtf");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEqualTo("invalid\t\t\t\t\t2\texpected a digit or X\n");
    }

    @Test
    void saysWhenTheInputCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk\u001b[31m is gone");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(new Surroundings(broken, new ByteArrayOutputStream(), err, directory, false, () -> 0), "edtf");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("saidby: standard input: cannot be read: the disk\\u001b[31m is gone\n");
    }
}
