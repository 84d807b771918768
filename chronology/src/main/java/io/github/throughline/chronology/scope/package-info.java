/**
 * What a chronology is asked to show: of what kind it is, of whom, how much of each entry, in which
 * order, and by which rules entries come in or stay out.
 *
 * <p>Start with {@link io.github.throughline.chronology.scope.ChronologyKind}; each kind has its
 * preset. A rule always has a name, so that what it leaves out can be counted and asked about.
 */
@NullMarked
package io.github.throughline.chronology.scope;

import org.jspecify.annotations.NullMarked;
