/**
 * The histories of many families, one family at a time: for an authority's whole export, in memory
 * that does not grow with the number of children.
 *
 * <p>Start with {@link io.github.throughline.chronology.stream.FamilyHistories}.
 */
@NullMarked
package io.github.throughline.chronology.stream;

import org.jspecify.annotations.NullMarked;
