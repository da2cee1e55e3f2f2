/** What more than one package needs and no user should: not exported, free to change. */
@NullMarked
package org.saidby.internal;

import org.jspecify.annotations.NullMarked;
