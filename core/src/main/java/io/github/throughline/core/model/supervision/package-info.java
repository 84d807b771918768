/**
 * Supervision of a child's case, management oversight, challenge and escalation.
 *
 * <p>Start with {@link io.github.throughline.core.model.supervision.SupervisionDiscussion}. What is
 * not recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.supervision;

import org.jspecify.annotations.NullMarked;
