/**
 * Case notes, documents and what should be there, consents, complaints, retention and marks of what
 * may be shared.
 *
 * <p>Start with {@link io.github.throughline.core.model.recordkeeping.CaseNote}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.recordkeeping;

import org.jspecify.annotations.NullMarked;
