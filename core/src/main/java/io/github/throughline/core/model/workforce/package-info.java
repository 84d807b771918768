/**
 * Practitioners with what they were qualified and registered for and when, their teams and
 * organisations, and who held a case.
 *
 * <p>Start with {@link io.github.throughline.core.model.workforce.Practitioner}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.workforce;

import org.jspecify.annotations.NullMarked;
