/**
 * The case file and the family file: what services know about a child and about the family around
 * the child.
 *
 * <p>Start with {@link io.github.throughline.core.model.CaseFile} and {@link
 * io.github.throughline.core.model.FamilyFile}. The packages below hold their records by subject.
 * Every record is immutable and has a generated builder named after it, with one setter for each
 * component: {@code ReferralBuilder.builder().id("r1").referredOn(UncertainDate.on(day)).build()}.
 * Every record loads, however incomplete: what is not recorded is null, or an empty list.
 */
@NullMarked
package io.github.throughline.core.model;

import org.jspecify.annotations.NullMarked;
