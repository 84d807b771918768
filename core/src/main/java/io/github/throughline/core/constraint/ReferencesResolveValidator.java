package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges {@link ReferencesResolve}. A provider makes it; nobody else needs to. */
public final class ReferencesResolveValidator
    implements ConstraintValidator<ReferencesResolve, Record> {
  /** The kind of every record, and of a reference to any. */
  private static final String ANY = "";

  private String message = "";

  /** For the provider. */
  public ReferencesResolveValidator() {}

  @Override
  public void initialize(ReferencesResolve constraint) {
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record document, ConstraintValidatorContext context) {
    if (document == null) {
      return true;
    }
    Map<String, Set<String>> ids = idsByKind(document);
    boolean[] resolved = {true};
    DocumentWalk.through(
        document, (record, place) -> resolved[0] &= resolves(record, place, ids, context));
    return resolved[0];
  }

  private static Map<String, Set<String>> idsByKind(Record document) {
    Map<String, Set<String>> ids = new HashMap<>();
    ids.put(ANY, new HashSet<>());
    for (String kind : DocumentWalk.kindsListedIn(document.getClass())) {
      ids.put(kind, new HashSet<>());
    }
    DocumentWalk.through(
        document,
        (record, place) -> {
          String id = UniqueIdsValidator.idOf(record);
          if (id != null) {
            ids.get(ANY).add(id);
            for (String kind : DocumentWalk.kindsOf(record.getClass())) {
              ids.computeIfPresent(
                  kind,
                  (same, known) -> {
                    known.add(id);
                    return known;
                  });
            }
          }
        });
    return ids;
  }

  private boolean resolves(
      Record record,
      Place place,
      Map<String, Set<String>> ids,
      ConstraintValidatorContext context) {
    boolean resolved = true;
    for (RecordComponent component : Parts.of(record.getClass())) {
      RefersTo reference = component.getAnnotation(RefersTo.class);
      Set<String> known = reference == null ? null : ids.get(reference.value());
      if (reference == null || known == null || isElsewhere(record, reference)) {
        continue;
      }
      String name = component.getName();
      Object value = Parts.read(record, component);
      if (value instanceof List<?> several) {
        for (int i = 0; i < several.size(); i++) {
          resolved &= isKnown(several.get(i), known, place.then(name, i), context);
        }
      } else if (value != null) {
        resolved &= isKnown(value, known, place.then(name), context);
      }
    }
    return resolved;
  }

  private static boolean isElsewhere(Record record, RefersTo reference) {
    return !reference.unless().isEmpty() && Parts.at(record, reference.unless()) != null;
  }

  private boolean isKnown(
      Object id, Set<String> known, Place place, ConstraintValidatorContext context) {
    if (known.contains(id)) {
      return true;
    }
    place.report(message, context);
    return false;
  }
}
