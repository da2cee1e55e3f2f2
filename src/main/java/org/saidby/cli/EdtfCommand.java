package org.saidby.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;
import org.saidby.internal.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells of dates whether they are valid, and what they mean. */
@Command(
        name = "edtf",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Tells of EDTF dates whether they are valid, and what they mean.",
        description = {
            "",
            "EDTF is the Extended Date/Time Format. Prints a line for each date, with tabs between: 'valid', the level (0, 1 or 2), the earliest and the latest day ('..'"
                    + " where it is open, nothing where it is unknown), and the date in English words; or 'invalid', four empty"
                    + " columns, the index of the first character that cannot stay, from 0 on, and the reason.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all are valid",
            "1:at least one is invalid",
            "2:wrong arguments",
            "3:the input could not be read, or the output could not be written"
        })
final class EdtfCommand implements Callable<Integer> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Surroundings surroundings;
    private final Output out;
    private final Output err;

    @Parameters(
            arity = "0..*",
            paramLabel = "DATE",
            description = "The dates; without any, they are read from standard input in UTF-8, one a line.")
    private @Nullable List<String> dates;

    EdtfCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        int code = ExitCode.FINE;
        if (dates != null) {
            for (String date : dates) {
                code = ExitCode.worse(code, print(date));
            }
            return code;
        }
        try {
            Reader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
            Lines lines = new Lines(in);
            for (String line = lines.next(); line != null; line = lines.next()) {
                code = ExitCode.worse(code, print(line));
                if (!in.ready()) {
                    // somebody may be typing
                    out.flush();
                }
            }
            return code;
        } catch (IOException e) {
            out.flush();
            err.print("saidby: standard input: " + VisibleText.of(Failures.reading(e)) + "\n");
            return ExitCode.FAILURE;
        }
    }

    private int print(String text) {
        try {
            Edtf date = Edtf.parse(text);
            line("valid", Integer.toString(date.level()), date.earliest(), date.latest(), date.toEnglish());
            return ExitCode.FINE;
        } catch (EdtfException e) {
            line("invalid", "", "", "", "", e.index(), VisibleText.of(e.reason()));
            return ExitCode.FINDINGS;
        }
    }

    private void line(Object... columns) {
        for (int i = 0; i < columns.length; i++) {
            out.print((i == 0 ? "" : "\t") + columns[i]);
        }
        out.print("\n");
    }

    /** Lines of any length, of which no more is kept than what tells that they are too long. */
    private static final class Lines {

        private static final int LONGEST = Edtf.MAX_LENGTH + 1;

        private final Reader in;
        private boolean isFirst = true;

        Lines(Reader in) {
            this.in = in;
        }

        @Nullable
        String next() throws IOException {
            int c = in.read();
            if (isFirst && c == BYTE_ORDER_MARK) {
                c = in.read();
            }
            isFirst = false;
            if (c < 0) {
                return null;
            }
            StringBuilder line = new StringBuilder();
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
                c = in.read();
            }
            int end = line.length() - 1;
            return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
        }
    }
}
