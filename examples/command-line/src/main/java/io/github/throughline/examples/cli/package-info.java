/**
 * The command line: {@code throughline validate}, {@code throughline chronology}, {@code
 * throughline rules} and {@code throughline kit}.
 *
 * <p>Start with {@link io.github.throughline.examples.cli.Throughline}. Everything here only
 * connects files and options with the libraries; what another program would need is in the
 * libraries.
 */
@NullMarked
package io.github.throughline.examples.cli;

import org.jspecify.annotations.NullMarked;
