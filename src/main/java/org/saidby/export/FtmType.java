package org.saidby.export;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A type of values in FollowTheMoney: how long they may be, in code points, and how its programs clean them. */
enum FtmType {
    ADDRESS(250) {
        @Override
        String cleaned(String text) {
            return squashed(BREAK.matcher(text).replaceAll(", "));
        }
    },
    CHECKSUM(40),
    COUNTRY(16),
    DATE(32),
    ENTITY(200),
    ID(200),
    IDENTIFIER(32),
    LANGUAGE(16),
    NAME(384) {
        @Override
        String cleaned(String text) {
            String name = squashed(text);
            while (name.length() > 1 && isQuote(name.charAt(0)) && isQuote(name.charAt(name.length() - 1))) {
                name = name.substring(1, name.length() - 1).strip();
            }
            return name;
        }
    },
    NUMBER(250),
    STRING(1_024),
    TEXT(65_000),
    URL(4_096);

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\t;]");

    private final int longest;

    FtmType(int longest) {
        this.longest = longest;
    }

    /** Returns what a program that cleans texts would keep; empty if that is nothing. */
    String clean(String text) {
        String safe =
                UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        String clean = cleaned(safe).strip();
        if (clean.codePointCount(0, clean.length()) <= longest) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, longest)).strip();
    }

    String cleaned(String text) {
        return text;
    }

    private static String squashed(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
