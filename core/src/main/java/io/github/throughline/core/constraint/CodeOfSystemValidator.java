package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link CodeOfSystem}. A provider makes it; nobody else needs to. */
public final class CodeOfSystemValidator implements ConstraintValidator<CodeOfSystem, Record> {
  private String message = "";

  /** For the provider. */
  public CodeOfSystemValidator() {}

  @Override
  public void initialize(CodeOfSystem constraint) {
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    String code = Parts.at(value, "code", String.class);
    boolean known =
        code == null
            || PublishedCodes.find(Parts.at(value, "system", String.class))
                .map(list -> list.everContained(code))
                .orElse(true);
    if (!known) {
      Place.of("code").report(message, context);
    }
    return known;
  }
}
