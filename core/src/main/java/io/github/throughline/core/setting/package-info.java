/**
 * What a local authority may set for checks and indicators: each setting with its default, the
 * reason for it and where it comes from.
 *
 * <p>Start with {@link io.github.throughline.core.setting.Setting}, which is declared beside what
 * uses it, and {@link io.github.throughline.core.setting.Settings}, which holds what an authority
 * decided otherwise.
 */
@NullMarked
package io.github.throughline.core.setting;

import org.jspecify.annotations.NullMarked;
