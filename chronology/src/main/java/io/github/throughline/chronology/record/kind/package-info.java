/**
 * What it takes to say how records of one kind become entries, whatever the kind.
 *
 * <p>Start with {@link io.github.throughline.chronology.record.kind.RecordKind}, and with {@link
 * io.github.throughline.chronology.record.kind.KindBuilder}, in whose words the kinds of every
 * subject are written. The kinds themselves are in {@code record}.
 */
@NullMarked
package io.github.throughline.chronology.record.kind;

import org.jspecify.annotations.NullMarked;
