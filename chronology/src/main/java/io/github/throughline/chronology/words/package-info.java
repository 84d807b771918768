/**
 * The words in which a chronology is told, the same on a page, in a document and in a table: what a
 * status means in plain English, how a source is named, how a person is introduced.
 *
 * <p>Inside the library only. Nothing here judges or counts.
 */
@NullMarked
package io.github.throughline.chronology.words;

import org.jspecify.annotations.NullMarked;
