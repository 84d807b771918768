/**
 * What a local authority may set for the checks of practice: each setting with its default, the
 * reason for it and where it comes from.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.setting.Setting}, which is
 * declared beside the check that uses it, and {@link
 * io.github.throughline.validation.practice.setting.PracticeSettings}, which holds what an
 * authority decided otherwise.
 */
@NullMarked
package io.github.throughline.validation.practice.setting;

import org.jspecify.annotations.NullMarked;
