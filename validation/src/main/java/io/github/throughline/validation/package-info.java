/**
 * What a rule is, and how rules are asked of a return: small, and free of any standard.
 *
 * <p>Start with {@link io.github.throughline.validation.Rule}: a rule is data plus a question,
 * written as one constant with {@link io.github.throughline.validation.RuleBuilder}. {@link
 * io.github.throughline.validation.Conditions} is the vocabulary of questions. A {@link
 * io.github.throughline.validation.RuleSet} holds the rules in force in one collection year; a
 * {@link io.github.throughline.validation.Validator} asks them of one child at a time and gives
 * each {@link io.github.throughline.validation.Finding} as it is made, and a {@link
 * io.github.throughline.validation.ValidationReport} at the end.
 */
@NullMarked
package io.github.throughline.validation;

import org.jspecify.annotations.NullMarked;
