/**
 * How plainly a text for a family is written: words of the trade in it, with plain ones beside
 * them, unexplained letters, long sentences and the reading grade.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.language.PlainLanguage}. It marks
 * and offers; it never replaces anything. All of it is advice: a formula knows no reader, and a
 * word of the trade can be the child's own.
 */
@NullMarked
package io.github.throughline.validation.practice.language;

import org.jspecify.annotations.NullMarked;
