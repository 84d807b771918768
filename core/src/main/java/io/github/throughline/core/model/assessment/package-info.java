/**
 * Assessments and section 47 enquiries.
 *
 * <p>Start with {@link io.github.throughline.core.model.assessment.Assessment}.
 */
@NullMarked
package io.github.throughline.core.model.assessment;

import org.jspecify.annotations.NullMarked;
