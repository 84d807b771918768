package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An invented chronology, put together by hand. */
final class Invented {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  String title = "The invented family";
  final List<Lane> lanes = new ArrayList<>();
  final List<IncludedEntry> entries = new ArrayList<>();
  final List<LevelSpan> levels = new ArrayList<>();
  final List<UnrecordedSpan> unrecorded = new ArrayList<>();
  final List<Contradiction> contradictions = new ArrayList<>();
  final List<String> questions = new ArrayList<>();
  final List<String> coverage =
      new ArrayList<>(List.of("Nothing recorded does not mean nothing happened."));

  Invented child(String id, String label, String born) {
    Person person =
        PersonBuilder.builder()
            .id(id)
            .birthDate(born == null ? null : UncertainDate.parse(born))
            .build();
    lanes.add(new Lane(person, label, lanes.isEmpty() ? "" : "sister", true));
    return this;
  }

  Invented unborn(String id, String label, String expected) {
    Person person =
        PersonBuilder.builder().id(id).expectedBirthDate(UncertainDate.parse(expected)).build();
    lanes.add(new Lane(person, label, "", true));
    return this;
  }

  Invented adult(String id, String label, String relation) {
    lanes.add(new Lane(PersonBuilder.builder().id(id).build(), label, relation, false));
    return this;
  }

  Invented children(int number) {
    for (int i = 0; i < number; i++) {
      child("child" + i, "Child " + i, (2010 + i) + "-05-01");
    }
    return this;
  }

  static SignificantEventBuilder event(String id, String when, EventType type, String... people) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(when == null ? null : When.parse(when))
        .types(List.of(type))
        .summary(FreeText.of("What happened in " + id))
        .subjects(List.of(people))
        .provenance(Provenance.of(source("Police")));
  }

  static Source source(String agency) {
    return SourceBuilder.builder().agency(agency).document("Form 7").build();
  }

  Invented add(String id, String when, EventType type, String... people) {
    return add(event(id, when, type, people).build());
  }

  Invented add(SignificantEvent event) {
    return add(
        ChronologyEntryBuilder.builder().entryId(event.id()).version(1).event(event).build());
  }

  Invented add(ChronologyEntry entry) {
    SortedMap<String, Age> ages = new TreeMap<>();
    When when = entry.event().occurred();
    for (Lane lane : lanes) {
      UncertainDate born =
          lane.person().birthDate() == null
              ? lane.person().expectedBirthDate()
              : lane.person().birthDate();
      Age age = !lane.child() || born == null || when == null ? null : Age.at(born, when);
      if (age != null) {
        ages.put(lane.person().id(), age);
      }
    }
    List<Inclusion> inclusions =
        entry.event().subjects().isEmpty()
            ? List.of(new Inclusion("", "recorded for the family as a whole"))
            : entry.event().subjects().stream()
                .map(id -> new Inclusion(id, "one of the children"))
                .toList();
    entries.add(new IncludedEntry(entry, inclusions, ages));
    return this;
  }

  Chronology chronology() {
    return ChronologyParts.builder()
        .title(title)
        .asAt(AS_AT)
        .lanes(lanes)
        .entries(entries)
        .levels(levels)
        .unrecorded(unrecorded)
        .contradictions(contradictions)
        .questions(questions)
        .coverage(coverage)
        .build();
  }

  /** The page of a chronology. */
  static String page(Chronology chronology) {
    return text(out -> ChronologyPage.of(chronology).writeTo(out));
  }

  static String text(Written written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      written.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Writes something. */
  @FunctionalInterface
  interface Written {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
