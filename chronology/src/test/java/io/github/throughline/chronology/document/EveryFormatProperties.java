package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every entry is told in every form that tells entries, in the chronology's order. */
class EveryFormatProperties {
  /** The forms that tell all of an entry, and how an entry's identifier stands in each. */
  private enum Full {
    html("<tr id=\"e-([^\"]+)\" class=\"entry\"|<tr[^>]*id=\"e-([^\"]+)\""),
    docx("Entry: (\\S+)"),
    markdown("\\*\\*Entry:\\*\\* (\\S+)"),
    text("Entry: (\\S+)"),
    csv("(?m)^(e[0-9a-f]{12}),"),
    json("\"entryId\" : \"([^\"]+)\",\\s+\"version\"");

    private final Pattern id;

    Full(String id) {
      this.id = Pattern.compile(id);
    }
  }

  @Property(tries = 40)
  void every_entry_is_told_with_its_date_and_words(
      @ForAll("events") List<SignificantEvent> events) {
    Chronology chronology = SmallFamily.of(events);

    for (Full full : Full.values()) {
      String told = written(full.name(), chronology);
      for (IncludedEntry included : chronology.entries()) {
        SignificantEvent event = included.entry().event();
        boolean isForPrograms = full == Full.csv || full == Full.json;
        String date =
            isForPrograms
                ? event.occurred() == null ? "" : event.occurred().toEdtf()
                : DateWords.of(event.occurred());
        assertThat(told).as(full.name()).contains(date).contains(event.summary().text());
      }
    }
  }

  @Property(tries = 40)
  void entries_stand_in_the_order_of_the_chronology(
      @ForAll("events") List<SignificantEvent> events) {
    Chronology chronology = SmallFamily.of(events);
    List<String> ids =
        chronology.entries().stream().map(included -> included.entry().entryId()).toList();

    for (Full full : Full.values()) {
      assertThat(ids(full, written(full.name(), chronology))).as(full.name()).isEqualTo(ids);
    }
    assertThat(
            written("tidy", chronology)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct())
        .isEqualTo(ids);
  }

  @Property(tries = 40)
  void the_order_in_which_events_were_given_changes_no_byte(
      @ForAll("events") List<SignificantEvent> events, @ForAll java.util.Random random) {
    List<SignificantEvent> shuffled = new ArrayList<>(events);
    java.util.Collections.shuffle(shuffled, random);

    for (ChronologyFormat format : ChronologyFormats.all()) {
      assertThat(SmallFamily.bytes(format, SmallFamily.of(shuffled)))
          .as(format.name())
          .isEqualTo(SmallFamily.bytes(format, SmallFamily.of(events)));
    }
  }

  @Provide
  Arbitrary<List<SignificantEvent>> events() {
    Arbitrary<String> dates =
        Arbitraries.of(
            "2019-05-01", "2019-05", "2019-22~", "2020", "2018-01-01/2018-06-30", "2021/..", null);
    Arbitrary<EventType> types =
        Arbitraries.of(EventType.INJURY, EventType.ACHIEVEMENT, EventType.HOUSE_MOVE);
    Arbitrary<List<String>> people =
        Arbitraries.of("amy", "jay", "mum").list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(dates, types, people, Arbitraries.integers().between(1, 40))
        .as(
            (date, type, about, words) ->
                SmallFamily.event("?", date, type, about.toArray(String[]::new))
                    .summary(FreeText.of("word" + words)))
        .list()
        .ofMaxSize(8)
        .map(
            builders -> {
              List<SignificantEvent> events = new ArrayList<>();
              for (int i = 0; i < builders.size(); i++) {
                events.add(builders.get(i).id("n" + i).build());
              }
              return events;
            });
  }

  private static List<String> ids(Full full, String told) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = full.id.matcher(told);
    while (matcher.find()) {
      ids.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return ids;
  }

  private static String written(String name, Chronology chronology) {
    return readable(name, SmallFamily.bytes(ChronologyFormats.get(name), chronology));
  }

  /** What a format wrote, as text. */
  static String readable(String name, byte[] bytes) {
    return name.startsWith("docx")
        ? new DocxReader(bytes).check().dump()
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
