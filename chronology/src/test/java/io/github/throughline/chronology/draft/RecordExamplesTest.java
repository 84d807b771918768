package io.github.throughline.chronology.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of record by example: the files in {@code record-examples} say what a record is and
 * which entries it gives at full detail, in words that somebody who knows the work can check.
 */
class RecordExamplesTest {
  private static final ObjectMapper MAPPER = ThroughlineModule.newMapper();

  private static final List<String> SUBJECTS =
      List.of("involvement", "work", "voice", "oversight", "law", "care", "life", "record");

  /**
   * An example.
   *
   * @param kind the kind of record
   * @param what what it shows
   * @param file the case file
   * @param told the entries it gives
   */
  record Example(String kind, String what, CaseFile file, List<String> told) {
    @Override
    public String toString() {
      return kind + ": " + what;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String subject : SUBJECTS) {
      String name = "/record-examples/" + subject + ".json";
      try (InputStream in = RecordExamplesTest.class.getResourceAsStream(name)) {
        for (JsonNode one : (ArrayNode) MAPPER.readTree(in)) {
          ObjectNode file = (ObjectNode) one.get("file");
          if (!file.has("child")) {
            file.putObject("child").put("id", "amy");
          }
          List<String> told = new ArrayList<>();
          one.get("told").forEach(line -> told.add(line.asText()));
          examples.add(
              new Example(
                  one.get("kind").asText(),
                  one.get("what").asText(),
                  MAPPER.treeToValue(file, CaseFile.class),
                  told));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_record_gives_these_entries_and_no_others(Example example) {
    assertThat(told(example.file(), example.kind())).isEqualTo(example.told());
  }

  @Test
  void every_kind_of_record_has_an_example_with_an_entry_and_one_without_a_date()
      throws IOException {
    Set<String> dated = new LinkedHashSet<>();
    Set<String> undated = new LinkedHashSet<>();
    for (Example example : examples()) {
      example
          .told()
          .forEach(line -> (line.contains(" undated ") ? undated : dated).add(example.kind()));
    }
    List<String> kinds =
        Stream.concat(
                Stream.of("child", "person"), RecordKinds.all().stream().map(RecordKind::name))
            .toList();

    assertThat(dated).containsExactlyInAnyOrderElementsOf(kinds);
    // These are only read where they bear a date.
    assertThat(undated)
        .containsAll(
            kinds.stream()
                .filter(
                    kind ->
                        !Set.of("child", "person", "diagnosis", "pre-proceedings milestone")
                            .contains(kind))
                .toList());
  }

  @Test
  void every_type_of_event_that_a_kind_says_it_can_give_is_in_an_example() throws IOException {
    Set<String> shown = new LinkedHashSet<>();
    for (Example example : examples()) {
      for (Draft draft : drafts(example.file())) {
        draft.event.types().forEach(type -> shown.add(draft.kind + " " + type.code()));
      }
    }
    for (RecordKind<?> kind : RecordKinds.all()) {
      for (RecordKind.Moment<?> moment : kind.moments()) {
        for (EventType type : moment.types()) {
          assertThat(shown).contains(kind.name() + " " + type.code());
        }
      }
    }
  }

  /** Each example once more at the least detail: nothing is said that full detail does not say. */
  @ParameterizedTest
  @MethodSource("examples")
  void less_detail_says_nothing_that_more_detail_does_not(Example example) {
    List<Draft> full = drafts(example.file());
    for (DetailLevel level : DetailLevel.values()) {
      List<Draft> less =
          new RecordDrafts(lane(example.file()), List.of(example.file()), level).drafts();
      assertThat(less).hasSameSizeAs(full);
      for (int i = 0; i < less.size(); i++) {
        assertThat(words(full.get(i))).contains(sentences(less.get(i)));
        assertThat(less.get(i).level).isEqualTo(full.get(i).level);
      }
    }
  }

  private static String words(Draft draft) {
    return Stream.of(draft.event.summary(), draft.event.response(), draft.event.outcome())
        .map(text -> text == null ? "" : text.text())
        .collect(Collectors.joining(" "));
  }

  private static List<String> sentences(Draft draft) {
    return List.of(words(draft).strip().split("(?<=\\.) "));
  }

  private static List<Draft> drafts(CaseFile file) {
    return new RecordDrafts(lane(file), List.of(file)).drafts();
  }

  private static Lane lane(CaseFile file) {
    boolean adult = file.child().id().equals("mum");
    return new Lane(PersonBuilder.builder(file.child()).build(), "Amy", "", !adult);
  }

  private static List<String> told(CaseFile file, String kind) {
    return drafts(file).stream()
        .filter(draft -> draft.kind.equals(kind))
        .sorted(Draft.AS_IT_HAPPENED)
        .map(draft -> line(draft, file.child().id()))
        .toList();
  }

  /** One entry as a line: level, date, types, who else, marks, and all that it says. */
  private static String line(Draft draft, String child) {
    SignificantEvent event = draft.event;
    StringBuilder line = new StringBuilder(draft.level.name()).append(' ');
    line.append(event.occurred() == null ? "undated" : event.occurred().toEdtf()).append(' ');
    line.append(event.types().stream().map(EventType::code).collect(Collectors.joining(" ")));
    List<String> others = event.subjects().stream().filter(id -> !id.equals(child)).toList();
    if (!others.isEmpty()) {
      line.append(" with ").append(String.join(" ", others));
    }
    if (!event.thirdParties().isEmpty()) {
      line.append(" of ").append(String.join(" ", event.thirdParties()));
    }
    if (!event.sensitivity().isEmpty()) {
      line.append(" [").append(String.join(" ", event.sensitivity())).append(']');
    }
    line.append(": ").append(event.summary().text());
    append(line, "done", event.response());
    append(line, "came of it", event.outcome());
    for (ChildAccount account : event.childAccounts()) {
      append(line, "the child", account.words());
      append(line, "the child showed", account.shown());
    }
    return line.toString();
  }

  private static void append(StringBuilder line, String what, FreeText text) {
    if (text != null) {
      line.append(" | ").append(what).append(": ").append(text.text());
    }
  }
}
