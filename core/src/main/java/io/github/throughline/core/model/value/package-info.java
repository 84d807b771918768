/**
 * The values that every record of a case is made of: free text that no log shows, codes as they
 * were given, and properties that are kept though they are not known.
 *
 * <p>Start with {@link io.github.throughline.core.model.value.FreeText}.
 */
@NullMarked
package io.github.throughline.core.model.value;

import org.jspecify.annotations.NullMarked;
