package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChronologyPageProperties {
  private static final List<EventType> TYPES = new ArrayList<>(EventType.all());

  @Property(tries = 150)
  void any_chronology_is_drawn_without_overlap_and_no_entry_is_lost(
      @ForAll long seed,
      @ForAll @IntRange(max = 6) int children,
      @ForAll @IntRange(max = 4) int adults,
      @ForAll @IntRange(max = 90) int entries,
      @ForAll @IntRange(min = 20, max = 6000) int days) {
    Chronology chronology = any(new Random(seed), children, adults, entries, days);

    new PageReader(Invented.page(chronology)).check(entries);
  }

  /** Told side by side from far, they met at four times closer. */
  @Example
  void a_birth_and_a_silence_next_to_it_do_not_meet_from_near() {
    Chronology chronology = any(new Random(-78290), 4, 0, 20, 1902);

    new PageReader(Invented.page(chronology)).check(20);
  }

  private static Chronology any(Random random, int children, int adults, int entries, int days) {
    Invented any = new Invented();
    for (int i = 0; i < children; i++) {
      String born =
          random.nextInt(5) == 0 ? (random.nextBoolean() ? null : "2012~") : day(random, 6000);
      any.child("c" + i, name(random), born);
    }
    for (int i = 0; i < adults; i++) {
      any.adult("a" + i, name(random), random.nextBoolean() ? "" : "mother's partner");
    }
    for (int i = 0; i < entries; i++) {
      var event =
          Invented.event(
              "e" + i,
              when(random, days),
              TYPES.get(random.nextInt(TYPES.size())),
              people(random, any));
      if (random.nextInt(3) == 0) {
        event.valence(Valence.values()[random.nextInt(Valence.values().length)]);
      }
      if (random.nextInt(4) == 0) {
        event.significance(
            List.of(SignificanceJudgementBuilder.builder().level(SignificanceLevel.HIGH).build()));
      }
      any.add(event.build());
    }
    for (int i = 0; i < children * 2; i++) {
      LocalDate start = LocalDate.parse(day(random, days));
      any.levels.add(
          new LevelSpan(
              "c" + random.nextInt(children),
              Level.values()[random.nextInt(5)],
              UncertainDate.on(start),
              random.nextInt(4) == 0 ? null : UncertainDate.on(start.plusDays(random.nextInt(900))),
              List.of("e0")));
      any.unrecorded.add(
          new UnrecordedSpan(
              "c" + random.nextInt(children),
              Period.through(start, start.plusDays(random.nextInt(900)))));
    }
    return any.chronology();
  }

  private static String[] people(Random random, Invented any) {
    return any.lanes.stream()
        .filter(lane -> random.nextInt(3) == 0)
        .map(lane -> lane.person().id())
        .toArray(String[]::new);
  }

  private static String name(Random random) {
    return List.of("Amy", "Bartholomew-Alexander", "\u674E\u5C0F\u9F99", "", "Zo\u00EB", "X Y Z")
        .get(random.nextInt(6));
  }

  private static String day(Random random, int days) {
    return Invented.AS_AT.minusDays(random.nextInt(days)).toString();
  }

  private static String when(Random random, int days) {
    String first = day(random, days);
    String later = LocalDate.parse(first).plusDays(random.nextInt(1200)).toString();
    return switch (random.nextInt(14)) {
      case 0 -> null;
      case 1 -> "XXXX";
      case 2 -> first.substring(0, 4);
      case 3 -> first.substring(0, 7) + "~";
      case 4 -> first + "/" + later;
      case 5 -> first + "/..";
      case 6 -> first + "/";
      case 7 -> first.equals(later) ? first : "[" + first + ".." + later + "]";
      case 8 -> "[.." + first + "]";
      case 9 -> first.substring(0, 4) + "-22";
      default -> first;
    };
  }
}
