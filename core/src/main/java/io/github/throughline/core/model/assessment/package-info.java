/**
 * Assessments, section 47 enquiries, the tools used in them, and the worries and strengths they
 * follow.
 *
 * <p>Start with {@link io.github.throughline.core.model.assessment.Assessment}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.assessment;

import org.jspecify.annotations.NullMarked;
