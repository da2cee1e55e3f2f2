package org.saidby.analysis;

import java.util.Locale;

/** Why two answers got their verdict. The list is closed; each reason leads to one verdict. */
public enum Reason {

    /** The counts may mean the same numbers. */
    SAME_COUNT(Verdict.AGREE),

    /** The times have the same days. */
    SAME_TIME(Verdict.AGREE),

    /** It is the same place, as exactly told. */
    SAME_PLACE(Verdict.AGREE),

    /** It is the same actor, claim, word or text. */
    SAME_ANSWER(Verdict.AGREE),

    /** Both deny the same. */
    BOTH_DENY(Verdict.AGREE),

    /** The counts have some numbers in common. */
    COUNTS_OVERLAP(Verdict.COMPATIBLE),

    /** One knows of none, which is not zero. */
    NONE_REPORTED(Verdict.COMPATIBLE),

    /** The times have a day in common, and not all their days. */
    TIMES_MEET(Verdict.COMPATIBLE),

    /** The times may have a day in common. */
    TIMES_MAY_MEET(Verdict.COMPATIBLE),

    /** Whether the times meet depends on an end that nobody knows. */
    TIME_END_UNKNOWN(Verdict.COMPATIBLE),

    /** One time is approximate or uncertain, and not in the same way as the other. */
    TIME_IN_DOUBT(Verdict.COMPATIBLE),

    /** The times of day differ by less than a day. */
    MOMENTS_CLOSE(Verdict.COMPATIBLE),

    /** One time of day has an offset and the other time has none; by some offset they meet. */
    OFFSET_UNTOLD(Verdict.COMPATIBLE),

    /** They say the same of times that differ. */
    SAME_AT_OTHER_TIME(Verdict.COMPATIBLE),

    /** One place lies within the other. */
    PLACE_WITHIN(Verdict.COMPATIBLE),

    /** One is the surroundings of a place, in which the other can be. */
    PLACE_NEAR(Verdict.COMPATIBLE),

    /** The points of the places are no farther apart than they may be wrong. */
    PLACES_CLOSE(Verdict.COMPATIBLE),

    /** Both are in one location, in parts that are told in different words. */
    PARTS_MAY_OVERLAP(Verdict.COMPATIBLE),

    /** Neither area lies within the other, and at least one has no drawn border. */
    AREAS_MAY_OVERLAP(Verdict.COMPATIBLE),

    /** One keeps the place back, and the other is not outside the area that it admits. */
    PLACE_WITHHELD(Verdict.COMPATIBLE),

    /** One does not know the place. */
    PLACE_UNKNOWN(Verdict.COMPATIBLE),

    /** The distances and directions from the same place can be the same. */
    DISTANCES_OVERLAP(Verdict.COMPATIBLE),

    /** The point of one place is at the distance and in the direction that the other tells. */
    POINT_FITS(Verdict.COMPATIBLE),

    /** One actor is a part of the other. */
    PART_OF(Verdict.COMPATIBLE),

    /** The question can have several answers. */
    SEVERAL_POSSIBLE(Verdict.COMPATIBLE),

    /** One kind of event is so general that it does not exclude the other. */
    KIND_IS_GENERAL(Verdict.COMPATIBLE),

    /** One event can be of both kinds. */
    KINDS_COMBINE(Verdict.COMPATIBLE),

    /** What one denies is not what the other affirms, or not all of it. */
    DENIES_ANOTHER(Verdict.COMPATIBLE),

    /** One denies several things together, of which this one may still be so. */
    DENIED_TOGETHER(Verdict.COMPATIBLE),

    /** One denies of a time what the other need not say of that time. */
    DENIES_OTHER_TIME(Verdict.COMPATIBLE),

    /** The parts that one counts can be among the total of the other. */
    PARTS_FIT(Verdict.COMPATIBLE),

    /** Those who came to one harm can be among those who came to any. */
    HARM_INCLUDED(Verdict.COMPATIBLE),

    /** The counts have no number in common. */
    COUNTS_APART(Verdict.CONTRADICT),

    /** The times have no day in common, or the times of day differ by a day or more. */
    TIMES_APART(Verdict.CONTRADICT),

    /** The places lie apart. */
    PLACES_APART(Verdict.CONTRADICT),

    /** One place is outside the area to which the other is confined. */
    OUTSIDE_AREA(Verdict.CONTRADICT),

    /** The distances from the same place have no length in common. */
    DISTANCES_APART(Verdict.CONTRADICT),

    /** The directions from the same place are more than 45 degrees apart. */
    BEARINGS_APART(Verdict.CONTRADICT),

    /** The point of one place is not at the distance or not in the direction that the other tells. */
    POINT_ELSEWHERE(Verdict.CONTRADICT),

    /** An event is of one of these kinds and not of the other. */
    KINDS_EXCLUDE(Verdict.CONTRADICT),

    /** A thing has one place in a sequence. */
    ORDINALS_DIFFER(Verdict.CONTRADICT),

    /** One denies what the other affirms. */
    DENIED(Verdict.CONTRADICT),

    /** The parts that one counts are more than the total of the other. */
    PARTS_EXCEED(Verdict.CONTRADICT),

    /** More came to one harm than to any, as the other has it. */
    HARM_EXCEEDS(Verdict.CONTRADICT),

    /** They are words, which may or may not mean the same. */
    WORDS_DIFFER(Verdict.NOT_COMPARABLE),

    /** One is a word that this version does not know. */
    UNKNOWN_WORD(Verdict.NOT_COMPARABLE),

    /** How somebody answered who was asked is no statement that another one could be held against. */
    RESPONSES_DIFFER(Verdict.NOT_COMPARABLE),

    /** They speak of different times. */
    SPANS_DIFFER(Verdict.NOT_COMPARABLE),

    /** One time has no date, and none can be counted. */
    TIME_UNRESOLVED(Verdict.NOT_COMPARABLE),

    /** How the places lie to each other is not told. */
    PLACES_UNRELATED(Verdict.NOT_COMPARABLE),

    /** They are about different subjects. */
    SUBJECTS_DIFFER(Verdict.NOT_COMPARABLE),

    /** They count people who came to different harms. */
    HARMS_DIFFER(Verdict.NOT_COMPARABLE),

    /** They count people with different labels or of different parties. */
    PARTS_DIFFER(Verdict.NOT_COMPARABLE),

    /** They speak of different roles, relations, topics, or of the means or role of different actors. */
    TERMS_DIFFER(Verdict.NOT_COMPARABLE),

    /** They count different units. */
    UNITS_DIFFER(Verdict.NOT_COMPARABLE),

    /** They count in different scopes. */
    SCOPES_DIFFER(Verdict.NOT_COMPARABLE);

    private final Verdict verdict;
    private final String text;

    Reason(Verdict verdict) {
        this.verdict = verdict;
        text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict to which it leads. */
    public Verdict verdict() {
        return verdict;
    }

    /** The word for it in data, such as {@code counts-apart}. */
    public String text() {
        return text;
    }
}
