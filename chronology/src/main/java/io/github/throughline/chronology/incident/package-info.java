/**
 * Which lines tell of one event: what is the same for certain, what may be, and what people have
 * decided.
 *
 * <p>Start with {@link io.github.throughline.chronology.incident.EventMatches}, which says why two
 * accounts may be of one event, and {@link io.github.throughline.chronology.incident.Incidents},
 * which joins those that are and keeps every account with what they differ on. Nothing of an
 * account is lost by joining it, and what people decided comes before what was found.
 */
@NullMarked
package io.github.throughline.chronology.incident;

import org.jspecify.annotations.NullMarked;
