/**
 * The chronologies that other agencies send: tables in CSV or a spreadsheet, each agency with its
 * own columns, its own words and its own way to write a date.
 *
 * <p>Start with {@link
 * io.github.throughline.core.exchange.agencychronology.AgencyChronologyReader}. What the columns of
 * a table are is declared in a {@link
 * io.github.throughline.core.exchange.agencychronology.ChronologyTableMapping}, a small JSON
 * document; {@link io.github.throughline.core.exchange.agencychronology.ReadyMapping} has those for
 * the usual templates. Rows come one at a time from {@link
 * io.github.throughline.core.exchange.agencychronology.TableRows}: {@link
 * io.github.throughline.core.exchange.agencychronology.CsvRows} reads them from CSV, and a
 * spreadsheet's are read by whoever brings a library for it, as the command line does.
 *
 * <p>What comes of a table is a case file with events, each with its source, its row and what the
 * agency said about passing it on, and a list of what could not be read. A row that cannot be used
 * costs itself alone, nobody is found by name, and no problem repeats what a cell says.
 */
@NullMarked
package io.github.throughline.core.exchange.agencychronology;

import org.jspecify.annotations.NullMarked;
