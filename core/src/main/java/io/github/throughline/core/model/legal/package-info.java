/**
 * Pre-proceedings and court proceedings, orders and legal statuses, times looked after, placements,
 * going missing, permanence and leaving care.
 *
 * <p>Start with {@link io.github.throughline.core.model.legal.CarePeriod}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.legal;

import org.jspecify.annotations.NullMarked;
