/**
 * A child's schooling and special educational needs: being on a roll, attendance, exclusion,
 * personal education plans, and education, health and care plans.
 *
 * <p>Start with {@link io.github.throughline.core.model.education.SchoolEnrolment}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.education;

import org.jspecify.annotations.NullMarked;
