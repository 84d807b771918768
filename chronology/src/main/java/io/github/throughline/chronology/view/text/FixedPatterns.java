package io.github.throughline.chronology.view.text;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has a form of its own: telephone numbers, e-mail addresses, postcodes, identifiers, and the
 * birthdays of people whose names are replaced.
 */
public final class FixedPatterns {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]+\\s?@\\s?[\\p{L}\\p{N}.-]+");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{N}\\p{L}])(?:\\+\\s?44|0044|\\(?0)[\\s().-]?(?:\\d[\\s().-]?){8,9}\\d(?!\\d)");
  private static final Pattern POSTCODE =
      Pattern.compile("(?<![a-z0-9])[a-z]{1,2}\\d[a-z\\d]?\\s{0,2}\\d[a-z]{2}(?![a-z0-9])");
  private static final Pattern PUPIL_NUMBER =
      Pattern.compile("(?<![a-z0-9])[a-z]\\d{11}[\\da-z](?![a-z0-9])");
  private static final Pattern INSURANCE_NUMBER =
      Pattern.compile("(?<![a-z0-9])[a-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[a-d](?![a-z0-9])");
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)\\d{3}[\\s-]?\\d{3}[\\s-]?\\d{4}(?!\\d)");

  /** A form that is looked for, why, and what stands instead. */
  private record Form(Pattern pattern, Matter matter, RemovalKind kind, String instead) {}

  private final List<Form> forms = new ArrayList<>();
  private final boolean checksHealthNumbers;

  /**
   * The forms.
   *
   * @param identifiers identifiers of people that must not stand in a text
   * @param contacts telephone numbers, e-mail addresses and postcodes that must not
   * @param birthdays days of birth that must not, each with the year that may stand instead
   */
  public FixedPatterns(
      Map<Matter, Treatment> treatments,
      Iterable<String> identifiers,
      Map<String, Matter> contacts,
      Iterable<UncertainDate> birthdays) {
    boolean hidesContacts = treatments.get(Matter.CONTACT_DETAILS) == Treatment.REPLACE;
    boolean hidesIdentifiers = treatments.get(Matter.IDENTIFIERS) == Treatment.REPLACE;
    for (String identifier : identifiers) {
      add(apart(identifier), Matter.IDENTIFIERS, Words.IDENTIFIER);
    }
    contacts.forEach(
        (contact, matter) ->
            add(
                apart(contact),
                matter,
                matter == Matter.CONTACT_DETAILS ? Words.CONTACT : Words.ADDRESS));
    if (hidesContacts) {
      add(EMAIL, Matter.CONTACT_DETAILS, Words.CONTACT);
    }
    if (hidesIdentifiers) {
      add(PUPIL_NUMBER, Matter.IDENTIFIERS, Words.IDENTIFIER);
      add(INSURANCE_NUMBER, Matter.IDENTIFIERS, Words.IDENTIFIER);
    }
    checksHealthNumbers = hidesIdentifiers;
    if (hidesContacts) {
      add(POSTCODE, Matter.CONTACT_DETAILS, Words.CONTACT);
      add(TELEPHONE, Matter.CONTACT_DETAILS, Words.CONTACT);
    }
    birthdays.forEach(this::addBirthday);
  }

  private void add(Pattern pattern, Matter matter, String instead) {
    forms.add(new Form(pattern, matter, RemovalKind.ADDRESS, instead));
  }

  /** The same letters and digits, whatever parts them. */
  private static Pattern apart(String value) {
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    boolean first = true;
    for (String word : Tokens.words(value)) {
      for (int i = 0; i < word.length(); ) {
        int point = word.codePointAt(i);
        pattern.append(first ? "" : "[^\\p{L}\\p{N}]{0,2}");
        pattern.append(Pattern.quote(Character.toString(point)));
        first = false;
        i += Character.charCount(point);
      }
    }
    return Pattern.compile(first ? "(?!)" : pattern.append("(?![\\p{L}\\p{N}])").toString());
  }

  private void addBirthday(UncertainDate born) {
    LocalDate day = born.findExactDay().orElse(null);
    if (day == null) {
      return;
    }
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    String d = "0?" + day.getDayOfMonth() + "(?:st|nd|rd|th)?";
    String m = "0?" + day.getMonthValue();
    String named = "(?:" + month + "|" + month.substring(0, 3) + "t?)\\.?";
    String y = "(?:" + day.getYear() + "|'?" + String.valueOf(day.getYear()).substring(2) + ")";
    String between = "[\\s/.,-]{1,3}";
    String iso = day.getYear() + "-?" + pad(day.getMonthValue()) + "-?" + pad(day.getDayOfMonth());
    String form =
        "(?<![\\d])(?:"
            + (d + between + "(?:of\\s)?" + "(?:" + m + "|" + named + ")" + between + y)
            + ("|" + iso)
            + ("|" + pad(day.getDayOfMonth()) + pad(day.getMonthValue()) + day.getYear())
            + ")(?!\\d)|"
            + ("(?<!\\p{L})" + named + "\\s" + d + ",?\\s" + y + "(?!\\d)");
    forms.add(
        new Form(
            Pattern.compile(form),
            Matter.BIRTH_DATE,
            RemovalKind.WORDS,
            String.valueOf(day.getYear())));
  }

  private static String pad(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** Everything of these forms in a text. */
  List<Hit> in(Tokens text) {
    String folded = text.folded();
    if (folded.indexOf('@') < 0 && folded.chars().noneMatch(Character::isDigit)) {
      return new ArrayList<>();
    }
    List<Hit> hits = new ArrayList<>();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(folded);
      while (matcher.find()) {
        hits.add(hit(text, matcher, form.matter(), form.kind(), form.instead()));
      }
    }
    if (checksHealthNumbers) {
      Matcher matcher = TEN_DIGITS.matcher(folded);
      while (matcher.find()) {
        if (isHealthNumber(matcher.group().replaceAll("\\D", ""))) {
          hits.add(hit(text, matcher, Matter.IDENTIFIERS, RemovalKind.ADDRESS, Words.IDENTIFIER));
        }
      }
    }
    return hits;
  }

  private static Hit hit(
      Tokens text, Matcher matcher, Matter matter, RemovalKind kind, String instead) {
    return new Hit(
        text.originalPlace(matcher.start()),
        text.originalPlace(matcher.end()),
        matter,
        kind,
        instead);
  }

  private static boolean isHealthNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * Character.digit(digits.charAt(i), 10);
    }
    int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == Character.digit(digits.charAt(9), 10);
  }
}
