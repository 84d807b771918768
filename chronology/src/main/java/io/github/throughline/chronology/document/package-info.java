/**
 * A chronology in the form a reader needs: a document for a conference or a court, a text, tables
 * for those who count, and every form there is by its name.
 *
 * <p>Start with {@link io.github.throughline.chronology.document.ChronologyFormats}, which has them
 * all. {@link io.github.throughline.chronology.document.CourtDocument} can do more than its format:
 * it keeps numbers from filing to filing and estimates its pages.
 *
 * <p>Every form tells the chronology it is given, names included, in the chronology's order. What a
 * reader may not see has to be taken out before. No text of a record can become part of a form's
 * structure, and the same chronology always gives the same bytes.
 */
@NullMarked
package io.github.throughline.chronology.document;

import org.jspecify.annotations.NullMarked;
