/**
 * The command line: validates and converts files, and prints the rules and the schemas.
 *
 * <p>Not a part of the library: the package stays out of the main jar and is found in {@code saidby-cli.jar} only. It is the
 * one package that knows picocli.
 */
@NullMarked
package org.saidby.cli;

import org.jspecify.annotations.NullMarked;
