/**
 * Dates as people report them: the Extended Date/Time Format.
 */
@NullMarked
package org.saidby.edtf;

import org.jspecify.annotations.NullMarked;
