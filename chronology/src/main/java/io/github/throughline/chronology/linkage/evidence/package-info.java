/**
 * The evidence by which people are linked: names, places and identifiers in the form in which they
 * are compared, and the words for how far two of them agree.
 *
 * <p>Start with {@link io.github.throughline.chronology.linkage.evidence.NameForm} and {@link
 * io.github.throughline.chronology.linkage.evidence.Place}. A record as it was written is never
 * changed: what is here is a form of it made for comparing, and says nothing of a person by itself.
 */
@NullMarked
package io.github.throughline.chronology.linkage.evidence;

import org.jspecify.annotations.NullMarked;
