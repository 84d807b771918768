package io.github.throughline.core.constraint;

import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges {@link CodeValidOn}. A provider makes it; nobody else needs to. */
public final class CodeValidOnValidator implements ConstraintValidator<CodeValidOn, Record> {
  private String code = "";
  private String date = "";
  private String message = "";

  /** For the provider. */
  public CodeValidOnValidator() {}

  @Override
  public void initialize(CodeValidOn constraint) {
    code = constraint.code();
    date = constraint.date();
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
    UncertainDate on = value == null ? null : Parts.at(value, date, UncertainDate.class);
    if (value == null || on == null || on.qualifier() != DateQualifier.EXACT) {
      return true;
    }
    Object coded = Parts.at(value, code);
    Place place = new Place(List.of());
    if (coded instanceof List<?> several) {
      boolean valid = true;
      for (int i = 0; i < several.size(); i++) {
        valid &= judge(several.get(i), on, place.then(code, i), context);
      }
      return valid;
    }
    return coded == null || judge(coded, on, Place.of(code), context);
  }

  private boolean judge(
      Object coded, UncertainDate on, Place place, ConstraintValidatorContext context) {
    String given = Parts.at(coded, "code", String.class);
    CodeList list = PublishedCodes.find(Parts.at(coded, "system", String.class)).orElse(null);
    if (given == null || list == null || !list.everContained(given) || isIn(list, given, on)) {
      return true;
    }
    place.then("code").report(message, context);
    return false;
  }

  /** Whether the list had the code in one of the years that a date can have been in. */
  private static boolean isIn(CodeList list, String given, UncertainDate on) {
    LocalDate earliest = on.earliest();
    LocalDate latest = on.latest();
    if (earliest == null || latest == null) {
      return true;
    }
    int held =
        list.codes().stream().map(Code::from).mapToInt(CollectionYear::endYear).min().orElseThrow();
    int first = Math.max(held, CollectionYear.containing(earliest).endYear());
    int last = Math.max(held, CollectionYear.containing(latest).endYear());
    for (Code meaning : list.codes()) {
      CollectionYear through = meaning.through();
      if (meaning.value().equals(given)
          && meaning.from().endYear() <= last
          && (through == null || first <= through.endYear())) {
        return true;
      }
    }
    return false;
  }
}
