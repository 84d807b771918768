/**
 * Meetings about a child: who was invited and came, what was said and decided, who did not agree,
 * and when they meet next.
 *
 * <p>Start with {@link io.github.throughline.core.model.meeting.Meeting}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.meeting;

import org.jspecify.annotations.NullMarked;
