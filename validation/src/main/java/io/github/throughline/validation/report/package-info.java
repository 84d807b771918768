/**
 * What becomes of findings: lines for a program, rows for a spreadsheet, tests for a build server
 * and a page for the people who mend the return.
 *
 * <p>Start with {@link io.github.throughline.validation.report.FindingWriter}. {@link
 * io.github.throughline.validation.report.NdjsonFindings} and {@link
 * io.github.throughline.validation.report.CsvFindings} write every finding as it is made; {@link
 * io.github.throughline.validation.report.JunitReport} and {@link
 * io.github.throughline.validation.report.HtmlReport} count all, keep a stated number and write at
 * the end. However many findings there are, memory stays the same. None of them reads the clock, so
 * the same findings always give the same bytes.
 */
@NullMarked
package io.github.throughline.validation.report;

import org.jspecify.annotations.NullMarked;
