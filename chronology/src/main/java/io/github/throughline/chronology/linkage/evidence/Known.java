package io.github.throughline.chronology.linkage.evidence;

import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierSystems;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An identifier as it is compared.
 *
 * @param system whose it is
 * @param value the identifier, evened out where its form is known
 * @param exact the identifier as recorded
 */
public record Known(String system, String value, String exact) {
  public static final Comparator<Known> ORDER =
      Comparator.comparing(Known::system).thenComparing(Known::value).thenComparing(Known::exact);

  /** Systems that give each person one identifier and no identifier to two. */
  public static final Set<String> OF_ONE_PERSON =
      Set.of(IdentifierSystems.LA_CHILD_ID, IdentifierSystems.UPN, IdentifierSystems.NHS_NUMBER);

  /** Systems whose identifier a child keeps, so that two of them speak against one person. */
  public static final Set<String> FOR_LIFE =
      Set.of(IdentifierSystems.UPN, IdentifierSystems.NHS_NUMBER);

  private static final int LONGEST = 100;

  public static Optional<Known> of(Identifier identifier) {
    String exact = identifier.value();
    if (exact == null || exact.isBlank() || exact.length() > LONGEST) {
      return Optional.empty();
    }
    String value = exact.strip();
    if (OF_ONE_PERSON.contains(identifier.system())
        || identifier.system().equals(IdentifierSystems.FORMER_UPN)) {
      value = value.replace(" ", "").toUpperCase(Locale.ROOT);
    }
    return Optional.of(new Known(identifier.system(), value, exact));
  }

  boolean isOfOnePerson() {
    return OF_ONE_PERSON.contains(system);
  }

  /** The key under which others with it are found. A UPN is found by who has it as a former one. */
  public String key() {
    return (system.equals(IdentifierSystems.FORMER_UPN) ? IdentifierSystems.UPN : system)
        + '\n'
        + value;
  }

  @Override
  public String toString() {
    return "Known[masked]";
  }
}
