package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The course of a child's life behind the marks: birth, death, ages, and time without records. */
public final class Strip {
  static final double LABEL_SIZE = 10.5;
  private static final double AGE_ROOM = 36;

  final List<Text> texts = new ArrayList<>();
  final List<Gap> gaps = new ArrayList<>();
  final List<Age> ages = new ArrayList<>();

  /** Where the line of birth stands; null when it is not in the picture. */
  final @Nullable Double birth;

  /** Whether the date of birth is not exact, or only expected. */
  final boolean birthUncertain;

  /** Where the line of death stands; null when there is none. */
  final @Nullable Double death;

  private final TimeScale scale;

  /** A text of the strip, and the place to which it belongs. */
  record Text(String text, double anchor, double dx, double width, String css) {
    double left() {
      return left(1);
    }

    double left(int times) {
      return anchor * times + dx;
    }
  }

  /** A stretch of which nothing is recorded. */
  record Gap(double left, double right, String name) {}

  /** A birthday and the age on it, and the closeness from which on it is told. */
  record Age(double x, String text, double width, int from) {}

  Strip(@Nullable Lane child, List<UnrecordedSpan> spans, TimeScale scale) {
    this.scale = scale;
    Person person = child == null ? null : child.person();
    UncertainDate born = person == null ? null : born(person);
    LocalDate middle = born == null ? null : middle(born);
    boolean drawn = middle != null && !middle.isBefore(scale.first) && !middle.isAfter(scale.last);
    birth = drawn && middle != null ? scale.x(middle) : null;
    boolean expected = person != null && person.birthDate() == null;
    birthUncertain = born != null && (expected || DateWords.isUncertain(born));
    LocalDate died =
        person == null || person.deathDate() == null ? null : middle(person.deathDate());
    death = died == null || died.isBefore(scale.first) ? null : scale.x(died);
    if (birth != null && child != null && born != null) {
      String words = (expected ? "expected " : "born ") + DateWords.of(born);
      besideBirth(words, birth);
      String history = "the family before " + child.label();
      double width = TextWidth.of(history, LABEL_SIZE);
      double end = texts.isEmpty() ? birth : texts.get(0).left();
      if (end < birth && end - 16 - width > scale.start()) {
        add(history, birth, end - 16 - width, "history");
      }
    }
    if (death != null) {
      double width = TextWidth.of("died", LABEL_SIZE);
      add("died", death, Math.min(death + 4, scale.right - width), "born");
    }
    for (UnrecordedSpan span : spans) {
      gap(span, child == null ? "" : child.label());
    }
    if (middle != null) {
      addAges(middle, born != null && DateWords.isUncertain(born), died);
    }
  }

  static @Nullable UncertainDate born(Person person) {
    return person.birthDate() != null ? person.birthDate() : person.expectedBirthDate();
  }

  /** The middle of the days a date can have been; null when they are more than a year. */
  static @Nullable LocalDate middle(UncertainDate date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest == null || latest == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(earliest, latest);
    return days > 366 ? null : earliest.plusDays(days / 2);
  }

  private void besideBirth(String words, double line) {
    double width = TextWidth.of(words, LABEL_SIZE);
    if (line - 5 - width > scale.start()) {
      add(words, line, line - 5 - width, "born");
    } else {
      add(words, line, line + 5, "born");
    }
  }

  private void gap(UnrecordedSpan span, String name) {
    LocalDate last = span.period().findLastDay().orElse(scale.last);
    double left = scale.x(span.period().start());
    double right = scale.x(last);
    if (right - left < 2) {
      return;
    }
    gaps.add(
        new Gap(
            left,
            right,
            "Nothing recorded about "
                + name
                + " from "
                + DateWords.of(span.period().start())
                + " to "
                + DateWords.of(last)
                + ". That does not mean nothing happened."));
    for (String text : List.of("nothing recorded", "no record")) {
      double width = TextWidth.of(text, LABEL_SIZE);
      double middle = (left + right) / 2 - width / 2;
      double first = Math.max(scale.start(), Math.min(middle, scale.right - width));
      if (add(text, (left + right) / 2, first, "gap-name")
          || (right - left > width
              && (add(text, right, right - width - 4, "gap-name")
                  || add(text, left, left + 4, "gap-name")))) {
        return;
      }
    }
  }

  /** Adds a text where nothing else stands, however close; says whether there was room. */
  private boolean add(String text, double anchor, double left, String css) {
    double width = TextWidth.of(text, LABEL_SIZE);
    Text made = new Text(text, anchor, left - anchor, width, css);
    boolean free =
        left >= scale.left
            && left + width <= scale.right
            && texts.stream().noneMatch(other -> meet(other, made));
    if (free) {
      texts.add(made);
    }
    return free;
  }

  /** Places move apart with closeness; a text set back from its own place may meet another. */
  private static boolean meet(Text one, Text other) {
    for (int times : Zoom.TIMES) {
      double left = one.left(times);
      double otherLeft = other.left(times);
      if (left < otherLeft + other.width() + 4 && otherLeft < left + one.width() + 4) {
        return true;
      }
    }
    return false;
  }

  private void addAges(LocalDate born, boolean about, @Nullable LocalDate died) {
    Set<Integer> told = new HashSet<>();
    for (int times : Zoom.TIMES) {
      int step = TimeScale.step(scale.perYear() * times, AGE_ROOM);
      double end = scale.start() * times;
      for (int age = step; age <= 25; age += step) {
        LocalDate birthday = born.plusYears(age);
        if (birthday.isAfter(scale.last) || (died != null && birthday.isAfter(died))) {
          break;
        }
        if (birthday.isBefore(scale.first)) {
          continue;
        }
        String text = (about ? "about " : "") + "age " + age;
        double width = TextWidth.of(text, LABEL_SIZE);
        double x = scale.x(birthday);
        double left = x * times - width / 2;
        boolean isRoom = left >= end && left + width <= scale.right * times;
        if (isRoom && told.add(age)) {
          ages.add(new Age(x, text, width, times));
        }
        if (isRoom || told.contains(age)) {
          end = left + width + 4;
        }
      }
    }
  }
}
