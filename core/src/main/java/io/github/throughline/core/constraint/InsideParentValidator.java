package io.github.throughline.core.constraint;

import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges {@link InsideParent}. A provider makes it; nobody else needs to. */
public final class InsideParentValidator implements ConstraintValidator<InsideParent, Record> {
  private String children = "";
  private List<String> dates = List.of();
  private String parents = "";
  private String parentId = "";
  private String start = "";
  private String end = "";
  private String message = "";

  /** For the provider. */
  public InsideParentValidator() {}

  @Override
  public void initialize(InsideParent constraint) {
    children = constraint.children();
    dates = List.of(constraint.dates());
    parents = constraint.parents();
    parentId = constraint.parentId();
    start = constraint.start();
    end = constraint.end();
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
    boolean inside = true;
    if (value != null) {
      List<?> all = Parts.list(value, children);
      for (int i = 0; i < all.size(); i++) {
        Object child = all.get(i);
        Object parent = parents.isEmpty() ? value : parentOf(child, value);
        if (parent != null) {
          inside &= isInside(child, parent, i, context);
        }
      }
    }
    return inside;
  }

  private @Nullable Object parentOf(Object child, Record document) {
    String id = Parts.at(child, parentId, String.class);
    if (id != null) {
      for (Object parent : Parts.list(document, parents)) {
        if (id.equals(Parts.at(parent, "id"))) {
          return parent;
        }
      }
    }
    return null;
  }

  private boolean isInside(
      Object child, Object parent, int index, ConstraintValidatorContext context) {
    UncertainDate first = Parts.at(parent, start, UncertainDate.class);
    UncertainDate last = end.isEmpty() ? null : Parts.at(parent, end, UncertainDate.class);
    boolean inside = true;
    for (String name : dates) {
      UncertainDate date = Parts.at(child, name, UncertainDate.class);
      if (Dates.isCertainlyBefore(date, first) || Dates.isCertainlyBefore(last, date)) {
        new Place(List.of()).then(children, index).then(name).report(message, context);
        inside = false;
      }
    }
    return inside;
  }
}
