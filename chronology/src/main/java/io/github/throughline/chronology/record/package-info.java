/**
 * What each kind of record of a case file says in a chronology.
 *
 * <p>Start with {@link io.github.throughline.chronology.record.RecordKinds}, the list of all kinds,
 * and read one of the files of a subject, such as {@code VoiceKinds}: each constant says where its
 * records are, which of their dates are events, at which level of detail they are told, and in what
 * words. {@link io.github.throughline.chronology.record.Untold} says what is deliberately not told
 * and why. Nothing here is exported: the table of it is in {@code docs/chronology-entries.md}.
 */
@NullMarked
package io.github.throughline.chronology.record;

import org.jspecify.annotations.NullMarked;
