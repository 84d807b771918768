package io.github.throughline.core.constraint;

import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link NotInFuture} by the clock that the provider was given. A provider makes it; nobody
 * else needs to.
 */
public final class NotInFutureValidator implements ConstraintValidator<NotInFuture, UncertainDate> {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /** For the provider. */
  public NotInFutureValidator() {}

  @Override
  public boolean isValid(@Nullable UncertainDate value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Clock clock = context.getClockProvider().getClock();
    return !Dates.isCertainlyAfter(value, LocalDate.ofInstant(clock.instant(), ENGLAND));
  }
}
