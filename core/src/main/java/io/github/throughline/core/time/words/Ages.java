package io.github.throughline.core.time.words;

import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates told by a child's age: "aged 3", "3 yrs", "18 months old", "when he was two or three". */
final class Ages {
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen");
  private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS) + ")";
  private static final String SECOND = "(?:\\s?(?:-|to|or|and)\\s?" + NUMBER + ")?";
  private static final String UNIT =
      "(years?|yrs?\\.?|y|y/o|yo|months?|mths?\\.?|mo|weeks?|wks?\\.?)";
  private static final String PERSON = "(?:s?he|they|the child|child|[a-z]+)";
  private static final String ABOUT =
      "(about |around |approx\\.? |approximately |nearly |almost )?";

  /** An age that is said to be one: the unit may be left out. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:at )?(?:aged?|the age of|when (?:"
              + PERSON
              + " )?(?:was|were)(?: aged)?)(?: between)? "
              + ABOUT
              + NUMBER
              + SECOND
              + "(?:\\s?"
              + UNIT
              + ")?(?:\\s(?:old|of age))?");

  private static final Pattern BARE =
      Pattern.compile(ABOUT + NUMBER + SECOND + "\\s?" + UNIT + "(?:\\s(?:old|of age))?");
  private static final Pattern SHORT = Pattern.compile(ABOUT + NUMBER + "\\s?(?:y/o|yo)");
  private static final Pattern BIRTH = Pattern.compile("(?:at|from) birth|newborn|new born");
  private static final Pattern BABY =
      Pattern.compile("(?:as a |when a )baby|in infancy|as an infant");

  private Ages() {}

  /** The days on which the child was of the age, or null if the text tells none. */
  static @Nullable UncertainDate read(String text, DateContext context) {
    if (BIRTH.matcher(text).matches()) {
      return range(context, 0, 0, 'd');
    }
    if (BABY.matcher(text).matches()) {
      return range(context, 0, 0, 'y');
    }
    Matcher age = SAID.matcher(text);
    if (!age.matches()) {
      age = BARE.matcher(text);
      if (!age.matches()) {
        age = SHORT.matcher(text);
        if (!age.matches()) {
          return null;
        }
        return range(context, number(age.group(2)), number(age.group(2)), 'y');
      }
    }
    int first = number(age.group(2));
    int last = age.group(3) == null ? first : number(age.group(3));
    if (last < first) {
      throw new NotRead(DateProblem.ENDS_BEFORE_START);
    }
    String unit = age.group(4);
    UncertainDate read = range(context, first, last, unit == null ? 'y' : unit.charAt(0));
    return age.group(1) == null ? read : read.approximately();
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text);
    return word >= 0 ? word : Integer.parseInt(text);
  }

  private static UncertainDate range(DateContext context, int first, int last, char unit) {
    UncertainDate birth = context.birth();
    if (birth == null || (birth.earliest() == null && birth.latest() == null)) {
      throw new NotRead(DateProblem.NO_BIRTH_DATE);
    }
    try {
      UncertainDate from = atAge(birth, first, unit);
      UncertainDate to = atAge(birth, last, unit);
      return of(birth.qualifier(), from.earliest(), to.latest());
    } catch (IllegalArgumentException e) {
      throw new NotRead(DateProblem.NOT_UNDERSTOOD);
    }
  }

  private static UncertainDate atAge(UncertainDate birth, int age, char unit) {
    LocalDate first = birth.earliest();
    LocalDate last = birth.latest();
    return switch (unit) {
      case 'y' -> UncertainDate.atAge(birth, age);
      case 'm' -> UncertainDate.atAgeInMonths(birth, age);
      case 'w' ->
          of(
              birth.qualifier(),
              first == null ? null : first.plusWeeks(age),
              last == null ? null : last.plusWeeks(age + 1L).minusDays(1));
      default -> of(birth.qualifier(), first, last);
    };
  }

  private static UncertainDate of(
      DateQualifier qualifier, @Nullable LocalDate first, @Nullable LocalDate last) {
    return new UncertainDate(DatePrecision.AGE_OF_CHILD, qualifier, first, last, null, null);
  }
}
