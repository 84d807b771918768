/**
 * Shows what the checks of practice say: lines for programs, tables, and a page for a manager.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.report.PracticePage}, or with
 * {@link io.github.throughline.validation.practice.report.PracticeWriter}, which all forms share.
 * Nothing here adds up to a number of a child, a family or a worker: children are counted by check,
 * with those of whom the records cannot tell beside them.
 */
@NullMarked
package io.github.throughline.validation.practice.report;

import org.jspecify.annotations.NullMarked;
