/**
 * People, how they are related, and who lived with whom.
 *
 * <p>Start with {@link io.github.throughline.core.model.people.Person}.
 */
@NullMarked
package io.github.throughline.core.model.people;

import org.jspecify.annotations.NullMarked;
