package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges {@link UniqueIds}. A provider makes it; nobody else needs to. */
public final class UniqueIdsValidator implements ConstraintValidator<UniqueIds, Record> {
  private static final String ID = "id";

  private Set<String> except = Set.of();
  private String message = "";

  /** For the provider. */
  public UniqueIdsValidator() {}

  @Override
  public void initialize(UniqueIds constraint) {
    except = Set.of(constraint.except());
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record document, ConstraintValidatorContext context) {
    if (document == null) {
      return true;
    }
    Set<String> seen = new HashSet<>();
    boolean[] unique = {true};
    DocumentWalk.through(
        document,
        (record, place) -> {
          String id = isLeftOut(place) ? null : idOf(record);
          if (id != null && !seen.add(id)) {
            place.then(ID).report(message, context);
            unique[0] = false;
          }
        });
    return unique[0];
  }

  private boolean isLeftOut(Place place) {
    return !place.steps().isEmpty() && except.contains(place.steps().get(0).name());
  }

  /** The record's own identifier; null when it has none. */
  static @Nullable String idOf(Record record) {
    for (RecordComponent component : Parts.of(record.getClass())) {
      if (component.getName().equals(ID) && component.getType() == String.class) {
        return (String) Parts.read(record, component);
      }
    }
    return null;
  }
}
