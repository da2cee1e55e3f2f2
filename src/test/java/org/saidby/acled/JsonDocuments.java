package org.saidby.acled;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document with rows, made by chance. */
final class JsonDocuments {

    private static final String[] SPACES = {"", "", "", "", " ", "\n", "\r\n", "\t", "\r", "  \n "};
    private static final String[] PIECES = {
        "a",
        "Z",
        " ",
        "0",
        "\u00e9",
        "\u0661",
        "\uD83D\uDE00",
        "\uFEFF",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u00E9",
        "\\ud83d\\ude00",
        "\\uD834\\uDD1E",
        "}{][",
        ",",
        ":"
    };
    private static final String[] NUMBERS = {"0", "-0", "12", "3.0", "12.50", "1e3", "-1.5E-7", "12345678901234567890"};
    private static final String[] FRAGMENTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u066",
        "\\ud83d",
        "\\u0000",
        "tru",
        "null",
        "-",
        ".",
        "e",
        "\u0001",
        "\n",
        "x",
        "\u0661",
        "\"data\":[",
        "\"success\":false,",
        "{\"a\":[[]]}",
        "[".repeat(70),
        "1".repeat(1_200),
        " ".repeat(2_500),
        "q".repeat(2_000),
        "{\"a\":1,\"a\":2}"
    };

    private final Random random;
    private final boolean isSequence;
    private final String text;

    JsonDocuments(Random random) {
        this.random = random;
        isSequence = random.nextInt(3) == 0;
        String rows = rows();
        text = isSequence
                ? rows
                : random.nextBoolean()
                        ? space() + "[" + rows + "]" + space()
                        : "{" + space() + others(",") + "\"data\"" + space() + ":" + space() + "[" + rows + "]"
                                + behind() + "}" + space();
    }

    boolean isSequence() {
        return isSequence;
    }

    String text() {
        return text;
    }

    /** Returns the bytes of the document with something in them changed. */
    byte[] mutated() {
        StringBuilder broken = new StringBuilder(text);
        byte[] bytes = null;
        for (int i = random.nextInt(3); i >= 0 && broken.length() > 0; i--) {
            int at = random.nextInt(broken.length());
            int end = Math.min(broken.length(), at + 1 + random.nextInt(4));
            switch (random.nextInt(6)) {
                case 0 -> broken.delete(at, end);
                case 1 -> broken.setLength(at);
                case 2 -> broken.insert(at, broken.substring(at, end));
                case 3 -> {
                    bytes = broken.toString().getBytes(StandardCharsets.UTF_8);
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                default -> broken.insert(at, pick(FRAGMENTS));
            }
        }
        return bytes == null ? broken.toString().getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private String rows() {
        List<String> names = names();
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(6) + (isSequence ? 1 : 0); i > 0; i--) {
            names = random.nextInt(4) == 0 ? names() : names;
            rows.add(space() + row(names) + space());
        }
        return String.join(isSequence ? space() : ",", rows) + (rows.isEmpty() ? space() : "");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(5) + (isSequence ? 1 : 0); i > 0; i--) {
            names.add("\"" + i + string());
        }
        return names;
    }

    private String row(List<String> names) {
        List<String> members = new ArrayList<>();
        names.forEach(name -> members.add(space() + name + space() + ":" + space() + value() + space()));
        return "{" + String.join(",", members) + "}";
    }

    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> pick(NUMBERS);
            default -> "\"" + string();
        };
    }

    /** Returns a string without its first quotation mark. */
    private String string() {
        StringBuilder string = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 240 : 6); i > 0; i--) {
            string.append(pick(PIECES));
        }
        return string.append('"').toString();
    }

    private String others(String end) {
        return random.nextBoolean() ? "" : "\"x\":{\"data\":[" + value() + ",[ ]]}" + space() + end;
    }

    private String behind() {
        return random.nextBoolean() ? "" : space() + "," + space() + "\"count\":" + value() + space();
    }

    private String space() {
        return pick(SPACES);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
