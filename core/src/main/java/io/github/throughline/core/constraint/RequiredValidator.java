package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Judges {@link Required}. A provider makes it; nobody else needs to. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {
  /** For the provider. */
  public RequiredValidator() {}

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return false;
    }
    if (value instanceof CharSequence text) {
      return !text.toString().isBlank();
    }
    if (value instanceof Collection<?> several) {
      return !several.isEmpty();
    }
    return !(value instanceof Record record) || !isBlankText(record);
  }

  /** A record of one text and nothing else, such as free text, is as blank as its text. */
  private static boolean isBlankText(Record record) {
    Iterator<RecordComponent> components = Parts.of(record.getClass()).iterator();
    if (!components.hasNext()) {
      return false;
    }
    RecordComponent only = components.next();
    return !components.hasNext()
        && Parts.read(record, only) instanceof String text
        && text.isBlank();
  }
}
