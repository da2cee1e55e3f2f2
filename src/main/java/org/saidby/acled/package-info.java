/**
 * Events of the Armed Conflict Location &amp; Event Data Project (ACLED), read from its exports and turned into the model.
 *
 * <p>Start at {@link org.saidby.acled.Acled}. Each row becomes an {@link org.saidby.acled.AcledEvent}: its typed columns, the row
 * as it stood, one operation, and one claim of deaths by the chain from an origin that is not told through the listed sources to
 * ACLED. Columns are found by name; what cannot be read is a finding with row, line and column. Numbers and dates are read strictly
 * and without the default locale.
 *
 * <p>The enums are the closed tables of the codebook: {@link org.saidby.acled.AcledEventType} and {@link
 * org.saidby.acled.AcledSubEventType} for what happened, {@link org.saidby.acled.AcledActorType} and {@link
 * org.saidby.acled.AcledInteraction} for who was involved. Words are matched in any case and in the spellings of older and
 * newer exports; a word that is in no table is kept as text and never guessed at.
 *
 * <p>The meaning of columns and codes is that of the <i>ACLED Codebook</i> (Armed Conflict Location &amp; Event Data Project,
 * acleddata.com), told in our own words. ACLED data may not be redistributed; every example here is made up. The reading of
 * tables is elsewhere.
 */
@NullMarked
package org.saidby.acled;

import org.jspecify.annotations.NullMarked;
