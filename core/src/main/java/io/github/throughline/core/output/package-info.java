/**
 * Leaving safely: how text that somebody typed about a child gets into a page, a document or a
 * table without becoming part of its structure.
 *
 * <p>Start with {@link io.github.throughline.core.output.HtmlWriter} for pages, {@link
 * io.github.throughline.core.output.XmlWriter} for XML and {@link
 * io.github.throughline.core.output.CsvWriter} for tables. All three write as they go and keep
 * nothing but the elements that are open; none of them has a way to write text unescaped. The one
 * exception is a {@link io.github.throughline.core.output.PageAsset}, a style sheet or script of
 * our own.
 */
@NullMarked
package io.github.throughline.core.output;

import org.jspecify.annotations.NullMarked;
