/** Pieces that more than one package needs and no user should. Not exported, and free to change. */
@NullMarked
package org.saidby.internal;

import org.jspecify.annotations.NullMarked;
