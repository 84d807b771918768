/**
 * What the indicators share: which entries count, how accounts of one event become one incident,
 * what is a spell and what a moment, and which records stand behind the entries.
 *
 * <p>Not exported: {@code chronology.pattern} is where users start.
 */
@NullMarked
package io.github.throughline.chronology.pattern.history;

import org.jspecify.annotations.NullMarked;
