package io.github.throughline.core.constraint;

import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link OrderedDates}. A provider makes it; nobody else needs to. */
public final class OrderedDatesValidator implements ConstraintValidator<OrderedDates, Record> {
  private String first = "";
  private String then = "";
  private String message = "";

  /** For the provider. */
  public OrderedDatesValidator() {}

  @Override
  public void initialize(OrderedDates constraint) {
    first = constraint.first();
    then = constraint.then();
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
    if (value == null
        || !Dates.isCertainlyBefore(
            Parts.at(value, then, UncertainDate.class),
            Parts.at(value, first, UncertainDate.class))) {
      return true;
    }
    Place.of(then).report(message, context);
    return false;
  }
}
