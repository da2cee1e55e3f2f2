/**
 * Dates as people report them: the Extended Date/Time Format (EDTF).
 *
 * <p>Start at {@link org.saidby.edtf.Edtf#parse(String)}. The format is the Library of Congress profile of 4 February
 * 2019 of ISO 8601-2:2019, levels 0, 1 and 2. The shapes are a {@linkplain org.saidby.edtf.EdtfDate date}, a
 * {@linkplain org.saidby.edtf.EdtfDateTime date and time}, a {@linkplain org.saidby.edtf.EdtfYearPart part of a year}, a
 * {@linkplain org.saidby.edtf.EdtfYear year} that four digits do not tell, an {@linkplain org.saidby.edtf.EdtfInterval
 * interval}, and {@linkplain org.saidby.edtf.EdtfOneOf one} or {@linkplain org.saidby.edtf.EdtfAllOf all} of several dates.
 *
 * <p>Every type here is immutable and safe to share between threads. A value that exists is valid down to the leap day,
 * none of its methods throws, and its text is the text it was parsed from. The calendar is the proleptic Gregorian one,
 * in which year 0 is 1 BCE. No parameter accepts {@code null} and no method returns it. There is no clock, no default
 * locale and no default time zone: the day of a date and time is the day as written, wherever its offset puts it.
 *
 * <p>What EDTF cannot say (the words that a source used, "five days later", all days or only some day of a month) is
 * the business of the model in {@code org.saidby}.
 */
@NullMarked
package org.saidby.edtf;

import org.jspecify.annotations.NullMarked;
