package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.BirthAgreement;
import io.github.throughline.chronology.linkage.evidence.Finding;
import io.github.throughline.chronology.linkage.evidence.NameAgreement;
import io.github.throughline.chronology.linkage.evidence.PlaceAgreement;
import io.github.throughline.chronology.linkage.evidence.PlaceComparison;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that was compared of two people.
 *
 * @param one the first
 * @param other the second
 * @param identifiers what their identifiers say
 * @param name how their names agree
 * @param birth how their birth dates agree
 * @param place whether they lived at one address
 */
record Comparison(
    Facts one,
    Facts other,
    IdentifierComparison identifiers,
    Finding<NameAgreement> name,
    Finding<BirthAgreement> birth,
    Finding<PlaceAgreement> place) {

  static Comparison of(Facts one, Facts other, NameComparison names, BirthComparison births) {
    return new Comparison(
        one,
        other,
        IdentifierComparison.of(one, other),
        names.compare(one.names(), other.names()),
        births.compare(one.births(), other.births()),
        PlaceComparison.compare(one.places(), other.places()));
  }

  /** Whether identifiers tie the two together, and nothing recorded makes a person doubt it. */
  boolean isKnown() {
    return identifiers.sameAsWritten()
        && !identifiers.otherForLife()
        && !isOneDocument()
        && !isDoubtful();
  }

  /** One identifier, and another name on another birth date: a number given to the wrong child. */
  private boolean isDoubtful() {
    return isLivingApartInTime()
        || (name.result() == NameAgreement.DIFFERENT && birth.result() == BirthAgreement.DIFFERENT);
  }

  /** Whether a person is to be asked. */
  boolean asks() {
    if (identifiers.sameOfOnePerson()) {
      return !isKnown();
    }
    if (isLivingApartInTime() || birth.result() == BirthAgreement.DIFFERENT) {
      return false;
    }
    if (isOneDocument() && name.result() != NameAgreement.SAME) {
      // A document that lists two people whose names are merely alike means two.
      return false;
    }
    if (haveOtherSexes() && name.result() != NameAgreement.SAME) {
      return false;
    }
    if (identifiers.otherForLife()) {
      return name.result() == NameAgreement.SAME && isBornAlike() && livedTogether();
    }
    return identifiers.sameOther() ? !isOtherwiseNamed() : isAlike();
  }

  private boolean isAlike() {
    return switch (birth.result()) {
      case SAME ->
          switch (name.result()) {
            case SAME, CLOSE, INITIAL, GIVEN_ONLY -> true;
            case GIVEN, FAMILY_ONLY, UNKNOWN -> livedAtOneAddress();
            case DIFFERENT -> false;
          };
      case SWAPPED, ONE_DIGIT ->
          switch (name.result()) {
            case SAME, CLOSE -> true;
            case INITIAL, GIVEN_ONLY -> livedAtOneAddress();
            default -> false;
          };
      case POSSIBLE ->
          switch (name.result()) {
            case SAME -> livedAtOneAddress() || isNarrow();
            case CLOSE, INITIAL, FAMILY_ONLY -> livedTogether();
            default -> false;
          };
      case UNKNOWN ->
          switch (name.result()) {
            case SAME, CLOSE -> livedAtOneAddress();
            default -> false;
          };
      case DIFFERENT -> false;
    };
  }

  private boolean isOtherwiseNamed() {
    return name.result() == NameAgreement.DIFFERENT || name.result() == NameAgreement.FAMILY_ONLY;
  }

  boolean isSureOfName() {
    return name.result() == NameAgreement.SAME && isBornAlike();
  }

  private boolean isBornAlike() {
    return birth.result() == BirthAgreement.SAME;
  }

  private boolean isOneDocument() {
    return one.key().document().equals(other.key().document());
  }

  private boolean livedAtOneAddress() {
    return place.result() == PlaceAgreement.SAME_TIME
        || place.result() == PlaceAgreement.OTHER_TIME;
  }

  private boolean livedTogether() {
    return place.result() == PlaceAgreement.SAME_TIME;
  }

  /** Whether the days that a birth date can have been are few: no more than two years. */
  private boolean isNarrow() {
    return one.births().stream().allMatch(Comparison::isNarrow)
        && other.births().stream().allMatch(Comparison::isNarrow);
  }

  private static boolean isNarrow(UncertainDate date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    return earliest != null && latest != null && latest.isBefore(earliest.plusYears(2));
  }

  private boolean haveOtherSexes() {
    return !one.sexes().isEmpty()
        && !other.sexes().isEmpty()
        && Collections.disjoint(one.sexes(), other.sexes());
  }

  /** Whether one had died before the other was born. */
  private boolean isLivingApartInTime() {
    return diedBeforeBirthOf(one, other) || diedBeforeBirthOf(other, one);
  }

  private static boolean diedBeforeBirthOf(Facts one, Facts other) {
    for (UncertainDate death : one.deaths()) {
      for (UncertainDate birth : other.births()) {
        LocalDate died = death.latest();
        LocalDate born = birth.earliest();
        if (died != null && born != null && died.isBefore(born)) {
          return true;
        }
      }
    }
    return false;
  }

  List<String> agreements() {
    List<String> all = new ArrayList<>(identifiers.agrees());
    all.addAll(name.agrees());
    all.addAll(birth.agrees());
    all.addAll(place.agrees());
    return all;
  }

  List<String> differences() {
    List<String> all = new ArrayList<>(identifiers.differs());
    all.addAll(name.differs());
    all.addAll(birth.differs());
    all.addAll(place.differs());
    if (haveOtherSexes()) {
      all.add("The sex recorded is different.");
    }
    if (isLivingApartInTime()) {
      all.add("One had died before the other was born.");
    } else if (one.deceased() != other.deceased()) {
      all.add("One is recorded as having died, the other is not.");
    }
    return all;
  }
}
