/**
 * The rules of the children in need census.
 *
 * <p>Start with {@link io.github.throughline.validation.cincensus.CinCensusValidator}, which checks
 * a whole return; {@link io.github.throughline.validation.cincensus.CinCensusRules} holds the rules
 * of each year, and {@link io.github.throughline.validation.cincensus.RuleCatalogue} lists them.
 * The rules stand in one file for each part of the return, in code order. Source: the Department
 * for Education's validation rules for the census, 2022-23 to 2025-26, with those drafted for
 * 2026-27; where a public validator reads a rule otherwise, the rule's comment says so.
 */
@NullMarked
package io.github.throughline.validation.cincensus;

import org.jspecify.annotations.NullMarked;
