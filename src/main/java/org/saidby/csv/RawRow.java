package org.saidby.csv;

import java.util.BitSet;
import java.util.List;

/**
 * A row as the parser gives it.
 *
 * @param cells the cells that were kept
 * @param quoted which of them stood in quotes
 * @param count how many there were
 * @param isBlank whether all of them are blank
 * @param hasSurplusText whether one that was not kept is not blank
 * @param isSuspicious whether there is a control character or a quote inside a plain cell
 */
record RawRow(
        List<String> cells, BitSet quoted, int count, boolean isBlank, boolean hasSurplusText, boolean isSuspicious) {}
