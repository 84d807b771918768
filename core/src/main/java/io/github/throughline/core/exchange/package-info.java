/**
 * What any statutory return is made of: data items as they were sent, with their place in the file.
 *
 * <p>Start with {@link io.github.throughline.core.exchange.Reported}, one value as it arrived, and
 * {@link io.github.throughline.core.exchange.Item}, the handle by which a rule, a finding and a
 * document speak of the same item. Each standard has its own package below this one.
 */
@NullMarked
package io.github.throughline.core.exchange;

import org.jspecify.annotations.NullMarked;
