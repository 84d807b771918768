/**
 * The checks of the child's and the family's voice: taking part in conferences, advocacy, views and
 * what came of them, direct work, and what disabled children are owed as every child is.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.check.voice.VoiceChecks}.
 */
@NullMarked
package io.github.throughline.validation.practice.check.voice;

import org.jspecify.annotations.NullMarked;
