package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges {@link KnownValues}. A provider makes it; nobody else needs to. */
public final class KnownValuesValidator implements ConstraintValidator<KnownValues, Record> {
  private static final String EXTENSIONS = "extensions";

  private String message = "";

  /** For the provider. */
  public KnownValuesValidator() {}

  @Override
  public void initialize(KnownValues constraint) {
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
    Map<String, Object> extensions = value == null ? Map.of() : extensionsOf(value);
    if (value == null || extensions.isEmpty()) {
      return true;
    }
    List<String> unknown = UnknownValues.in(value, extensions);
    unknown.forEach(name -> Place.of(name).report(message, context));
    return unknown.isEmpty();
  }

  @SuppressWarnings("unchecked") // every component of that name has this type
  private static Map<String, Object> extensionsOf(Record value) {
    Map<String, Object> extensions = Parts.at(value, EXTENSIONS, Map.class);
    return extensions == null ? Map.of() : extensions;
  }
}
