package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How the page introduces people. */
final class PeopleWords {
  private PeopleWords() {}

  /** For example {@code born 10 May 2018} or {@code expected 5 February 2024}. */
  static String born(Lane lane) {
    Person person = lane.person();
    UncertainDate born = Strip.born(person);
    if (born == null) {
      return "date of birth not recorded";
    }
    return (person.birthDate() == null ? "expected " : "born ") + DateWords.of(born);
  }

  /** How an adult is spoken of in the family's records, else how related; empty when neither. */
  static String role(Lane adult) {
    FreeText role = adult.person().roleLabel();
    return role == null || role.text().equals(adult.label()) ? adult.relation() : role.text();
  }

  /** The same with the month cut short, for a narrow place. */
  static String bornShort(Lane lane) {
    UncertainDate born = Strip.born(lane.person());
    LocalDate day = born == null ? null : born.findExactDay().orElse(null);
    if (day == null) {
      return born == null ? "no date of birth" : born(lane);
    }
    return (lane.person().birthDate() == null ? "due " : "born ")
        + day.getDayOfMonth()
        + " "
        + month(day)
        + " "
        + day.getYear();
  }

  /** Three letters of a month; the platforms shorten September in different ways. */
  static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3);
  }
}
