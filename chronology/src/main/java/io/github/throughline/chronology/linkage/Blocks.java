package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.NameForm;
import io.github.throughline.chronology.linkage.evidence.Place;
import io.github.throughline.core.time.UncertainDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The keys under which a person stands. Only people who share one are compared, so that a whole
 * authority can be: each key holds something that every pair has about whom {@link Comparison#asks}
 * could ask.
 *
 * <p>A birth date that differs in one digit still has two of year, month and day; one with day and
 * month the other way round has the year and the same two numbers.
 */
final class Blocks {
  private static final int MOST_CODES = 12;
  private static final int MOST_YEARS = 6;

  private final ShortNames shortNames;
  private final DoubleMetaphone sound = new DoubleMetaphone();

  Blocks(ShortNames shortNames) {
    this.shortNames = shortNames;
  }

  /**
   * The keys of one person, hashed. Those for birth dates that are not exact carry a mark, because
   * two exact ones need not be compared under them.
   *
   * @param sure keys under which everybody is compared
   * @param doubtful keys under which nobody is compared with another whose birth date is exact
   */
  record Keys(Set<Long> sure, Set<Long> doubtful) {}

  Keys of(Facts facts) {
    Set<Long> sure = new TreeSet<>();
    Set<Long> doubtful = new TreeSet<>();
    facts.identifiers().forEach(known -> sure.add(hash("id", known.key())));
    Set<String> given = givenCodes(facts);
    Set<String> family = familyCodes(facts);
    Set<String> codes = new TreeSet<>(given);
    codes.addAll(family);
    Set<String> pairs = pairs(given, family);
    Set<String> places = places(facts);
    for (String place : places) {
      codes.forEach(code -> sure.add(hash("place", place, code)));
    }
    for (UncertainDate birth : facts.births()) {
      LocalDate day = birth.findExactDay().orElse(null);
      if (day != null) {
        codes.forEach(code -> sure.add(hash("day", day.toString(), code)));
        places.forEach(place -> sure.add(hash("home", day.toString(), place)));
        for (String pair : pairs) {
          parts(day).forEach(part -> sure.add(hash("part", part, pair)));
        }
      }
      for (String year : years(birth)) {
        pairs.forEach(pair -> doubtful.add(hash("year", year, pair)));
      }
    }
    return new Keys(sure, doubtful);
  }

  private static List<String> parts(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    int of = day.getDayOfMonth();
    return List.of(
        "ym" + year + "-" + month,
        "yd" + year + "-" + of,
        "md" + month + "-" + of,
        "yx" + year + "-" + Math.min(month, of) + "-" + Math.max(month, of));
  }

  /** Years in which somebody can have been born. Who may be of any age is found by an address. */
  private static List<String> years(UncertainDate birth) {
    LocalDate earliest = birth.earliest();
    LocalDate latest = birth.latest();
    if (earliest == null || latest == null) {
      return List.of();
    }
    int first = earliest.getYear() - (birth.isExact() ? 0 : 1);
    int last = latest.getYear() + (birth.isExact() ? 0 : 1);
    List<String> years = new ArrayList<>();
    for (int year = first; year <= last && last - first < MOST_YEARS; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }

  private Set<String> givenCodes(Facts facts) {
    Set<String> codes = new TreeSet<>();
    for (NameForm name : facts.names()) {
      name.allGiven().forEach(word -> addCodes(word, codes));
      name.preferred().forEach(word -> addCodes(word, codes));
      addCodes(String.join("", name.given()), codes);
    }
    return bounded(codes);
  }

  private Set<String> familyCodes(Facts facts) {
    Set<String> codes = new TreeSet<>();
    for (NameForm name : facts.names()) {
      name.family().forEach(word -> addCodes(word, codes));
      addCodes(String.join("", name.family()), codes);
    }
    return bounded(codes);
  }

  private static Set<String> bounded(Set<String> codes) {
    return codes.stream().limit(MOST_CODES).collect(Collectors.toCollection(TreeSet::new));
  }

  private void addCodes(String word, Set<String> codes) {
    if (word.isEmpty()) {
      return;
    }
    Set<String> names = shortNames.namesOf(word);
    for (String form : names.isEmpty() ? Set.of(word) : names) {
      addCode(form, codes);
    }
    addCode(word, codes);
  }

  /** A name in letters that have no sound here is its own code. */
  private void addCode(String word, Set<String> codes) {
    String code = sound.doubleMetaphone(word);
    codes.add(code == null || code.isEmpty() ? word : code);
    String other = sound.doubleMetaphone(word, true);
    codes.add(other == null || other.isEmpty() ? word : other);
  }

  /**
   * Both in one order, because given and family name change places. Where there is only one of the
   * two it may hold the whole name.
   */
  private static Set<String> pairs(Set<String> given, Set<String> family) {
    Set<String> pairs = new TreeSet<>();
    for (String one : given.isEmpty() ? family : given) {
      for (String other : family.isEmpty() ? given : family) {
        pairs.add(one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one);
      }
    }
    return pairs;
  }

  private static Set<String> places(Facts facts) {
    Set<String> places = new TreeSet<>();
    for (Place place : facts.places()) {
      if (!place.property().isEmpty()) {
        places.add("u" + place.property());
      }
      if (!place.postcode().isEmpty()) {
        places.add("p" + place.postcode());
      }
    }
    return places;
  }

  /** Two keys with one hash only cost a comparison more. */
  private static long hash(String... parts) {
    byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(bytes)[0];
  }
}
