/**
 * How a child came to a service and left it again.
 *
 * <p>Start with {@link io.github.throughline.core.model.involvement.Referral}.
 */
@NullMarked
package io.github.throughline.core.model.involvement;

import org.jspecify.annotations.NullMarked;
