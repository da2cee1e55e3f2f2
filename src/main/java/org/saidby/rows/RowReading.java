package org.saidby.rows;

import java.util.Optional;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.Validator;

/**
 * How an input is read, whatever its format.
 *
 * @param name what positions and the report call the input
 * @param validator the rules
 * @param dateFormat how dates are spelled that could be read in two ways
 * @param watch who looks on
 */
public record RowReading(
        String name, Validator validator, Optional<DateFormat> dateFormat, Optional<ReadingWatch> watch) {}
