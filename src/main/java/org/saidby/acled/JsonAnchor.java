package org.saidby.acled;

/**
 * The known place of a character of kept text; the places of those behind it follow from the text, up to the next anchor.
 *
 * @param offset the index of the character
 */
record JsonAnchor(long offset, JsonPlace place) {}
