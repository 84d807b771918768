/**
 * The children in need census as authorities send it: one record per XML element, in file order.
 *
 * <p>Start with {@code CinCensusReader}, which gives one {@link
 * io.github.throughline.core.exchange.cincensus.CinChild} at a time. Values are kept as sent:
 * nothing here corrects or judges them. {@link
 * io.github.throughline.core.exchange.cincensus.CinItems} names every data item; {@code
 * CinCensusWriter} writes a return; {@code CinCensusMapping} turns children into case files and
 * back.
 *
 * <p>Source: the Department for Education's specification of the census and its yearly XML schemas,
 * 2016-17 (header year 2017) to 2025-26, with the 2026-27 module on pre-proceedings as drafted.
 */
@NullMarked
package io.github.throughline.core.exchange.cincensus;

import org.jspecify.annotations.NullMarked;
