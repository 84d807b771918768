/**
 * Dates as children's services use them: uncertain dates, periods, working days in England and
 * collection years.
 *
 * <p>Start with {@link io.github.throughline.core.time.UncertainDate} for anything a family or a
 * file remembers, and {@link io.github.throughline.core.time.WorkingDays} for deadlines. Nothing
 * here reads a clock: "today" is always the caller's argument.
 */
@NullMarked
package io.github.throughline.core.time;

import org.jspecify.annotations.NullMarked;
