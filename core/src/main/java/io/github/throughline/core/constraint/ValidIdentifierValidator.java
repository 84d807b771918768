package io.github.throughline.core.constraint;

import io.github.throughline.core.identifier.IdentifierProblem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link ValidIdentifier}. A provider makes it; nobody else needs to. */
public final class ValidIdentifierValidator
    implements ConstraintValidator<ValidIdentifier, String> {
  private IdentifierForm form = IdentifierForm.POSTCODE;
  private String message = "";

  /** For the provider. */
  public ValidIdentifierValidator() {}

  @Override
  public void initialize(ValidIdentifier constraint) {
    form = constraint.value();
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    IdentifierProblem problem = value == null ? null : form.check(value).orElse(null);
    if (problem == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(worded(message, problem)).addConstraintViolation();
    return false;
  }

  /** The words of the check itself, which are ours and hold nothing of the value, or other ones. */
  static String worded(String message, IdentifierProblem problem) {
    return message.isEmpty() ? problem.message() : message;
  }
}
