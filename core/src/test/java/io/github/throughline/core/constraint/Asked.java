package io.github.throughline.core.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A validator as a user would make one, on 31 March 2025 at noon, and what it answers. */
public final class Asked {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-31T12:00:00Z"), ZoneOffset.UTC);

  public static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false))
          .clockProvider(() -> CLOCK)
          .buildValidatorFactory()
          .getValidator();

  private Asked() {}

  public static List<FieldMessage> of(Object object, Class<?>... groups) {
    return FieldMessages.of(VALIDATOR.validate(object, groups));
  }

  /** Each as {@code path: message}. */
  public static List<String> texts(Object object, Class<?>... groups) {
    return of(object, groups).stream().map(found -> found.path() + ": " + found.message()).toList();
  }

  public static List<String> paths(Object object, Class<?>... groups) {
    return of(object, groups).stream().map(FieldMessage::path).toList();
  }
}
