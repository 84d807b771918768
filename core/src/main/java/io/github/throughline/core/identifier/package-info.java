/**
 * The numbers and codes that say which child, worker, authority or address a record is about.
 *
 * <p>Start with {@link io.github.throughline.core.identifier.Upn} and {@link
 * io.github.throughline.core.identifier.NhsNumber}. Every type here is a value that cannot be
 * wrong: {@code parse} refuses text that is not of the published form, {@code check} says in plain
 * English what is wrong with it and what would put it right. A case file, which must be able to
 * hold what was really written down, keeps identifiers as text and asks {@code check} about them.
 *
 * <p>What identifies a person or a home is never shown by {@code toString}, and no message quotes
 * the text it is about. Whether an identifier was ever issued, and to whom, is not known here.
 */
@NullMarked
package io.github.throughline.core.identifier;

import org.jspecify.annotations.NullMarked;
