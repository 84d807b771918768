/**
 * What a page, a picture or a table shows of a chronology: the entries that are on it, each with
 * its place and the mark it bears.
 *
 * <p>Start with {@link io.github.throughline.chronology.render.content.Contents}. The page, the
 * picture and the table ask it, so that they show the same entries under the same names and an
 * entry is found by one anchor in all of them.
 */
@NullMarked
package io.github.throughline.chronology.render.content;

import org.jspecify.annotations.NullMarked;
