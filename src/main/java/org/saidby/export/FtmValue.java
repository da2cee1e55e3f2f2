package org.saidby.export;

import java.util.Optional;

/**
 * A value of a property.
 *
 * @param value the value in the form of FollowTheMoney
 * @param original how it was told, if that is another
 * @param language the language it is in, three letters
 * @param origin who told it
 */
record FtmValue(String value, Optional<String> original, Optional<String> language, String origin) {}
