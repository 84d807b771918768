/**
 * Finding a home for a child: what was looked for, what was considered, what it costs; adoptive
 * families, earlier permanence and private fostering. The placements themselves are with the times
 * looked after.
 *
 * <p>Start with {@link io.github.throughline.core.model.placement.PlacementSearch}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.placement;

import org.jspecify.annotations.NullMarked;
