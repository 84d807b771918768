/**
 * Timescales of law, guidance and local practice as dated expectations: what was to happen by when,
 * and whether it did.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.timescale.Timescales}, the
 * catalogue T001 to T160 with basis, source and how far each was checked, and {@link
 * io.github.throughline.validation.practice.timescale.Expectations}, which works out every {@link
 * io.github.throughline.validation.practice.timescale.Expectation} of a case file.
 *
 * <p>A record is judged by the limit in force on the day that set the clock. Only a limit of law or
 * of statutory guidance whose text was seen, or read in a document that reports it, is ever said to
 * have been missed; a local one is called local, and one that was not checked claims nothing.
 */
@NullMarked
package io.github.throughline.validation.practice.timescale;

import org.jspecify.annotations.NullMarked;
