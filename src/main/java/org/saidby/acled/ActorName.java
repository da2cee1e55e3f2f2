package org.saidby.acled;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidby.rows.Spaces;

/**
 * The name of an actor and the era in it: state forces are named with the years of the government they were under, as in {@code
 * Military Forces of Ruritania (2015-2023)}.
 *
 * <p>The era tells two actors apart and is kept in the name. An era without an end, {@code (2020-)}, lasts as far as was known
 * when the row was coded.
 *
 * @param text the whole name, with the era
 * @param bare the name without the era; the whole name when there is none
 * @param firstYear the first year of the era, included; empty without an era
 * @param lastYear the last year of the era, included; empty without an era and when it had no end
 */
record ActorName(String text, String bare, OptionalInt firstYear, OptionalInt lastYear) {

    // some names go on after the era, with a branch or a faction, and some eras name the ruler
    private static final Pattern ERA = Pattern.compile("\\(([0-9]{4}) ?[-\u2013] ?([0-9]{4})?(?:,[^()]*)?\\)");

    static ActorName of(String text) {
        Matcher era = ERA.matcher(text);
        while (era.find()) {
            int first = Integer.parseInt(era.group(1));
            OptionalInt last =
                    era.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(era.group(2)));
            if (last.isEmpty() || last.getAsInt() >= first) {
                String before = Spaces.trim(text.substring(0, era.start()));
                String after = Spaces.trim(text.substring(era.end()));
                return new ActorName(text, Spaces.trim(before + " " + after), OptionalInt.of(first), last);
            }
        }
        return new ActorName(text, text, OptionalInt.empty(), OptionalInt.empty());
    }
}
