/**
 * How a curation is worked out: which of its steps count, how entries as they were seen differ from
 * how they are, and what a chronology reads when the two are brought together.
 *
 * <p>Start with {@link io.github.throughline.chronology.curation.work.Applying}. What was seen is
 * kept as {@link io.github.throughline.chronology.curation.work.Fingerprints}, which tell that a
 * field has changed and never what it said.
 */
@NullMarked
package io.github.throughline.chronology.curation.work;

import org.jspecify.annotations.NullMarked;
