package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
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
    Map<?, ?> extensions = value == null ? null : Parts.at(value, EXTENSIONS, Map.class);
    if (value == null || extensions == null || extensions.isEmpty()) {
      return true;
    }
    boolean known = true;
    for (RecordComponent component : Parts.of(value.getClass())) {
      if (component.getType().isEnum()
          && extensions.get(component.getName()) instanceof String
          && Parts.read(value, component) == null) {
        Place.of(component.getName()).report(message, context);
        known = false;
      }
    }
    return known;
  }
}
