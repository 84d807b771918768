/**
 * Dates as children's services use them: uncertain dates, periods, working days in England and
 * collection years.
 *
 * <p>Start with {@link io.github.throughline.core.time.UncertainDate} for anything a family or a
 * file remembers, and with {@link io.github.throughline.core.time.WorkingDays} for deadlines.
 *
 * <ul>
 *   <li>{@link io.github.throughline.core.time.When} is when something happened: an {@link
 *       io.github.throughline.core.time.UncertainDate}, or an {@link
 *       io.github.throughline.core.time.UncertainPeriod} for a state that lasted. Whether it falls
 *       in a stretch of days has three answers, a {@link
 *       io.github.throughline.core.time.Certainty}.
 *   <li>{@link io.github.throughline.core.time.Period} is a run of days that are known, such as an
 *       episode or a plan; {@link io.github.throughline.core.time.Periods} joins them and finds the
 *       gaps.
 *   <li>{@link io.github.throughline.core.time.WorkingDays} counts days over the {@link
 *       io.github.throughline.core.time.BankHolidays} of England and refuses years it does not
 *       know.
 *   <li>{@link io.github.throughline.core.time.CollectionYear} is the year of a statutory return.
 * </ul>
 *
 * <p>Nothing here reads a clock: "today" is always the caller's argument. An end that is not known
 * or has not come is absent, never a date far away.
 */
@NullMarked
package io.github.throughline.core.time;

import org.jspecify.annotations.NullMarked;
