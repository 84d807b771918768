/**
 * Dates as people write them, in the tables of agencies and the notes of workers: {@code
 * 03/04/2019}, "summer 2016", "about 3 yrs", "between March and May 2020", "since 2017".
 *
 * <p>Start with {@link io.github.throughline.core.time.words.DatesInWords}. What it reads is never
 * more exact than what was written; what it cannot read stays an undated entry with its words and a
 * {@link io.github.throughline.core.time.words.DateProblem}, and is never guessed. The forms are
 * listed in {@code docs/agency-chronologies.md}.
 */
@NullMarked
package io.github.throughline.core.time.words;

import org.jspecify.annotations.NullMarked;
