/**
 * Other forms for people and programs that know nothing of this library.
 *
 * <p>{@link org.saidby.export.ReportHtml} renders reports as a page that needs nothing but a browser. Output is deterministic:
 * equal values give equal bytes.
 */
@NullMarked
package org.saidby.export;

import org.jspecify.annotations.NullMarked;
