package io.github.throughline.chronology.family;

import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Coded;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What relationships are called in plain English, by the sex that is recorded, and without it where
 * none is.
 */
final class Words {
  private static final Map<String, String[]> NAMES =
      Map.ofEntries(
          entry("PARENT", "mother", "father", "parent"),
          entry("CHILD", "daughter", "son", "child"),
          entry("STEP_PARENT", "step-mother", "step-father", "step-parent"),
          entry("STEP_CHILD", "step-daughter", "step-son", "step-child"),
          entry("SIBLING", "sister", "brother", "brother or sister"),
          entry("HALF_SIBLING", "half-sister", "half-brother", "half-brother or half-sister"),
          entry("STEP_SIBLING", "step-sister", "step-brother", "step-brother or step-sister"),
          entry("GRANDPARENT", "grandmother", "grandfather", "grandparent"),
          entry("GRANDCHILD", "granddaughter", "grandson", "grandchild"),
          entry("AUNT_OR_UNCLE", "aunt", "uncle", "aunt or uncle"),
          entry("NIECE_OR_NEPHEW", "niece", "nephew", "niece or nephew"),
          entry("PARTNER", "partner", "partner", "partner"),
          entry("CARER", "carer", "carer", "carer"),
          entry("CARED_FOR", "in their care", "in their care", "in their care"),
          entry("FRIEND", "friend", "friend", "friend"));

  private Words() {}

  static String relation(RelationshipKind kind, @Nullable Person person) {
    String[] names = NAMES.get(kind.code());
    if (names == null) {
      return kind.code().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
    Coded sex = person == null ? null : person.sex();
    String code = sex == null ? "" : sex.code();
    return switch (code) {
      case "F", "2" -> names[0];
      case "M", "1" -> names[1];
      default -> names[2];
    };
  }

  private static Map.Entry<String, String[]> entry(
      String kind, String female, String male, String either) {
    return Map.entry(kind, new String[] {female, male, either});
  }
}
