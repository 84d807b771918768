/**
 * How a child came to a service, at what level of help, and how the service left.
 *
 * <p>Start with {@link io.github.throughline.core.model.involvement.Referral}. What is not recorded
 * is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.involvement;

import org.jspecify.annotations.NullMarked;
