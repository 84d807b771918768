/**
 * The one kind of action, wherever it was agreed, so that "was it done?" has one answer.
 *
 * <p>Start with {@link io.github.throughline.core.model.action.Action}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.action;

import org.jspecify.annotations.NullMarked;
