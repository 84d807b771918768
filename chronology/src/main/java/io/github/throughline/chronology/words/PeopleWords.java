package io.github.throughline.chronology.words;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How people are introduced. */
public final class PeopleWords {
  private PeopleWords() {}

  /**
   * When somebody was born, or is expected; null when neither is recorded.
   *
   * @param person the person
   * @return the words
   */
  public static @Nullable UncertainDate born(Person person) {
    return person.birthDate() == null ? person.expectedBirthDate() : person.birthDate();
  }

  /**
   * For example {@code born 10 May 2018} or {@code expected 5 February 2024}.
   *
   * @param lane the lane
   * @return the words
   */
  public static String born(Lane lane) {
    Person person = lane.person();
    UncertainDate born = born(person);
    if (born == null) {
      return "date of birth not recorded";
    }
    return (person.birthDate() == null ? "expected " : "born ") + DateWords.of(born);
  }

  /**
   * The same with the month cut short, for a narrow place.
   *
   * @param lane the lane
   * @return the words
   */
  public static String bornShort(Lane lane) {
    UncertainDate born = born(lane.person());
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

  /**
   * Three letters of a month; the platforms shorten September in different ways.
   *
   * @param day the day
   * @return the words
   */
  public static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3);
  }

  /**
   * How an adult is spoken of in the family's records, else how related; empty when neither.
   *
   * @param adult the adult
   * @return the words
   */
  public static String role(Lane adult) {
    FreeText role = adult.person().roleLabel();
    return role == null || role.text().equals(adult.label()) ? adult.relation() : role.text();
  }
}
