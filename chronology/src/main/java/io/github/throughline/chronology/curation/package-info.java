/**
 * What workers do with a chronology: select with a reason, judge, think apart from the facts,
 * review, hear the family, correct, finish and file.
 *
 * <p>Start with {@link io.github.throughline.chronology.curation.Curation}, a document of its own.
 * {@link io.github.throughline.chronology.curation.CurationSession} adds steps to it, and {@link
 * io.github.throughline.chronology.curation.Curation#apply} brings it together with a chronology
 * built from fresh records: what is shown, what has changed since somebody last looked, and what
 * needs another look.
 *
 * <p>Nothing recorded is changed and no step is ever taken back: a later step stands beside the
 * earlier one.
 */
@NullMarked
package io.github.throughline.chronology.curation;

import org.jspecify.annotations.NullMarked;
