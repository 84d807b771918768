/**
 * The checks of what is on file: the reasons of decisions, the documents a stage needs, and the
 * authority that answers for the case.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.check.recording.RecordingChecks}.
 */
@NullMarked
package io.github.throughline.validation.practice.check.recording;

import org.jspecify.annotations.NullMarked;
