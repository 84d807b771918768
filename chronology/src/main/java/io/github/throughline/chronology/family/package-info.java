/**
 * The family around a child: who belongs to it, when, and why.
 *
 * <p>Start with {@link io.github.throughline.chronology.family.FamilyGraph}.
 */
@NullMarked
package io.github.throughline.chronology.family;

import org.jspecify.annotations.NullMarked;
