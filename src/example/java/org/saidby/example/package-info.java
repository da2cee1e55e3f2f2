/** The worked example: what was said about strikes in southern Libya in September 2019, and by whom. */
@NullMarked
package org.saidby.example;

import org.jspecify.annotations.NullMarked;
