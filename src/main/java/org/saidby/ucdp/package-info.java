/**
 * Events of the UCDP Georeferenced Event Dataset (GED), read from its CSV releases and turned into the model.
 *
 * <p>Start at {@link org.saidby.ucdp.UcdpGed}. Each row becomes an {@link org.saidby.ucdp.UcdpGedEvent}: its typed columns, the
 * row as it stood, one operation, and one claim of deaths by the chain from the original source to UCDP. Columns are found by
 * name; what cannot be read is a finding with row, line and column. Numbers and dates are read strictly and without the
 * default locale.
 *
 * <p>The meaning of columns and codes is that of the <i>UCDP Georeferenced Event Dataset Codebook</i> (Uppsala Conflict Data
 * Program, Department of Peace and Conflict Research, Uppsala University), version 26.1. The reading of tables is elsewhere.
 */
@NullMarked
package org.saidby.ucdp;

import org.jspecify.annotations.NullMarked;
