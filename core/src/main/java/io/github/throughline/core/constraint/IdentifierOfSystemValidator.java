package io.github.throughline.core.constraint;

import io.github.throughline.core.identifier.IdentifierProblem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link IdentifierOfSystem}. A provider makes it; nobody else needs to. */
public final class IdentifierOfSystemValidator
    implements ConstraintValidator<IdentifierOfSystem, Record> {
  private String system = "";
  private String value = "";
  private String message = "";

  /** For the provider. */
  public IdentifierOfSystemValidator() {}

  @Override
  public void initialize(IdentifierOfSystem constraint) {
    system = constraint.system();
    value = constraint.value();
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
    if (record == null) {
      return true;
    }
    String name = Parts.at(record, system, String.class);
    String text = Parts.at(record, value, String.class);
    if (name == null || text == null) {
      return true;
    }
    IdentifierProblem problem =
        IdentifierForm.findOfSystem(name).flatMap(form -> form.check(text)).orElse(null);
    if (problem == null) {
      return true;
    }
    Place.of(value).report(ValidIdentifierValidator.worded(message, problem), context);
    return false;
  }
}
