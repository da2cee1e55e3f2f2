/**
 * Other forms for people and programs that know nothing of this library.
 *
 * <p>An {@link org.saidby.export.Exporter} writes a dataset in a form of somebody else and tells what is not in it; {@link
 * org.saidby.export.ReportHtml} renders reports as a page that needs nothing but a browser. Output is deterministic:
 * equal values give equal bytes.
 */
@NullMarked
package org.saidby.export;

import org.jspecify.annotations.NullMarked;
