/**
 * A child's health as services recorded it: assessments and checks, immunisations, the
 * questionnaire on strengths and difficulties, and use of substances.
 *
 * <p>Start with {@link io.github.throughline.core.model.health.HealthAssessment}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.health;

import org.jspecify.annotations.NullMarked;
