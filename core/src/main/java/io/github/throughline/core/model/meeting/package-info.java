/**
 * Meetings about a child and who took part.
 *
 * <p>Start with {@link io.github.throughline.core.model.meeting.Meeting}.
 */
@NullMarked
package io.github.throughline.core.model.meeting;

import org.jspecify.annotations.NullMarked;
