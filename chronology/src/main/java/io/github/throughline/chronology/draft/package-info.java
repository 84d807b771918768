/**
 * Drafts of lines: what each record, event and relationship would be told as, before anything is
 * known of the others.
 *
 * <p>Start with {@link io.github.throughline.chronology.draft.Draft}, one line in the making with
 * the records it rests on, and {@link io.github.throughline.chronology.draft.RecordDrafts}, which
 * drafts the records of one person. Where several documents hold the same record, its drafts are
 * one, and what the documents differ on is kept. Which drafts tell of one event is decided in
 * {@code incident}; what is shown of them, in {@code assembly}.
 */
@NullMarked
package io.github.throughline.chronology.draft;

import org.jspecify.annotations.NullMarked;
