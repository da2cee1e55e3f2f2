package org.saidby.export;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saidby.CalendarUnit;
import org.saidby.MalformedValueException;
import org.saidby.Ref;
import org.saidby.TimeAnchor;
import org.saidby.TimeRelation;
import org.saidby.internal.Excerpt;

/**
 * What a time is counted from, as one text: {@code after operation:strike-1 offset=P5D}, {@code at document:article
 * weekday=thursday}. A space or backslash inside a word has a backslash before it.
 */
final class AnchorText {

    private AnchorText() {}

    static String of(TimeAnchor anchor) {
        StringBuilder text = new StringBuilder(escaped(anchor.relation().text()))
                .append(' ')
                .append(escaped(anchor.to().toString()));
        anchor.offset().ifPresent(offset -> text.append(" offset=").append(offset));
        anchor.weekday()
                .ifPresent(day -> text.append(" weekday=").append(day.name().toLowerCase(Locale.ROOT)));
        anchor.unit().ifPresent(unit -> text.append(" unit=").append(escaped(unit.text())));
        return text.toString();
    }

    /** @throws MalformedValueException if the text is none */
    static TimeAnchor parse(String text) {
        List<String> words = words(text);
        if (words.size() < 2) {
            throw malformed(text);
        }
        TimeAnchor.Builder anchor =
                TimeAnchor.builder().relation(TimeRelation.of(words.get(0))).to(Ref.parse(words.get(1)));
        for (String word : words.subList(2, words.size())) {
            String value = word.substring(word.indexOf('=') + 1);
            try {
                switch (word.substring(0, Math.max(0, word.indexOf('=')))) {
                    case "offset" -> anchor.offset(Period.parse(value));
                    case "weekday" -> anchor.weekday(DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT)));
                    case "unit" -> anchor.unit(CalendarUnit.of(value));
                    default -> throw malformed(text);
                }
            } catch (DateTimeException e) {
                throw malformed(text);
            } catch (MalformedValueException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw malformed(text);
            }
        }
        return anchor.build();
    }

    private static MalformedValueException malformed(String text) {
        return new MalformedValueException(
                "time.format",
                "expected a relation, a ref and parts such as after operation:strike-1 offset=P5D, found "
                        + Excerpt.of(text));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace(" ", "\\ ");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                word.append(text.charAt(i));
            } else if (c == ' ') {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }
}
