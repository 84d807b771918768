/**
 * Who is who in a chronology, to those who are to read a copy of it, and what may be shown of whom.
 *
 * <p>Start with {@link io.github.throughline.chronology.view.people.Known}, which gathers the
 * people, the places and those who told the service something, and {@link
 * io.github.throughline.chronology.view.people.EntryJudge}, which says of an entry whether it is in
 * the copy and, when it is not, why.
 */
@NullMarked
package io.github.throughline.chronology.view.people;

import org.jspecify.annotations.NullMarked;
