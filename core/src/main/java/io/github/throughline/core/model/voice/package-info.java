/**
 * Seeing the child and hearing the child: visits, direct work, views in the child's own words,
 * taking part, advocacy, family time.
 *
 * <p>Start with {@link io.github.throughline.core.model.voice.Visit}. What is not recorded is null,
 * or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.voice;

import org.jspecify.annotations.NullMarked;
