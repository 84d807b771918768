/**
 * Finding in a text what may not be seen in a copy: names however they are written, addresses,
 * telephone numbers and identifiers.
 *
 * <p>Start with {@link io.github.throughline.chronology.view.text.TextRedactor}, which reads a text
 * against the names in a {@link io.github.throughline.chronology.view.text.PhraseBook} and gives it
 * with the parts replaced. A text in which a name cannot be replaced safely is withheld whole.
 */
@NullMarked
package io.github.throughline.chronology.view.text;

import org.jspecify.annotations.NullMarked;
