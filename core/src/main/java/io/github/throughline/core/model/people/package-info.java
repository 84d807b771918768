/**
 * People, how they are related, where and with whom they live, and how to reach and understand
 * them.
 *
 * <p>Start with {@link io.github.throughline.core.model.people.Person}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.people;

import org.jspecify.annotations.NullMarked;
