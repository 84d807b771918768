/**
 * What people mistype or enter out of order, as constraints of Jakarta Validation: it loads, and a
 * validation says what is wrong and where.
 *
 * <p>There are three layers and they are never mixed. A constructor refuses what no record can be
 * without. The constraints here report a wrong check digit, dates out of order, a code that its
 * list does not have, a reference that leads nowhere. Whether practice is good is judged by rules,
 * and not here.
 *
 * <p>Start with {@code validator.validate(caseFile)}, which reaches every record of a file, with
 * {@link io.github.throughline.core.constraint.Final} for a record that is being signed off, and
 * with {@link io.github.throughline.core.constraint.FieldMessages}, which puts each message beside
 * its field. A user brings the provider, such as Hibernate Validator; no expression language is
 * needed.
 *
 * <p>No message holds the value it is about. Dates are judged as {@link
 * io.github.throughline.core.time.UncertainDate} tells them: only what is certain is reported.
 *
 * <p>The constraints know no record, only the names of components, so they may stand on records of
 * a case system's own as well.
 */
@NullMarked
package io.github.throughline.core.constraint;

import org.jspecify.annotations.NullMarked;
