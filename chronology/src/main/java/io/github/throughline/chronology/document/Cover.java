package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.PeopleWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.core.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What a document says before its entries: what it is, of whom, and what it cannot show. */
final class Cover {
  /** What every form says last. */
  static final String CLOSING =
      "A chronology is part of an assessment and not the assessment: what the entries mean for each"
          + " child is for people to judge, with the family. Nothing recorded does not mean nothing"
          + " happened.";

  /** What stands where there is no entry. */
  static final String NO_ENTRY = "Nothing is recorded here. That does not mean nothing happened.";

  private final Material material;
  private final Chronology chronology;

  /**
   * A part of the cover.
   *
   * @param heading its heading
   * @param items what it lists
   * @param note what is said after the list; empty when nothing is
   */
  record Section(String heading, List<Line> items, String note) {}

  Cover(Material material) {
    this.material = material;
    this.chronology = material.chronology;
  }

  /** As at when, and with whose knowledge. */
  String asAt() {
    return chronology.kind().label()
        + " as at "
        + DateWords.of(chronology.asAt())
        + (chronology.asKnownOn() == null
            ? ", with everything recorded, whenever it became known."
            : ", as known on "
                + DateWords.of(chronology.asKnownOn())
                + ": what became known later is left out.");
  }

  /** What it was asked to be, where that is not to show everything as it happened. */
  List<Line> asked() {
    List<Line> lines = new ArrayList<>();
    if (chronology.purpose() != null) {
      lines.add(Line.labelled("Purpose", chronology.purpose()));
    }
    Period window = chronology.window();
    if (window != null) {
      lines.add(
          Line.labelled(
              "Time it was asked to show",
              "from "
                  + DateWords.of(window.start())
                  + window.findLastDay().map(last -> " to " + DateWords.of(last)).orElse("")
                  + "."));
    }
    if (chronology.detail() != DetailLevel.FULL) {
      lines.add(Line.labelled("Detail", chronology.detail().label() + "."));
    }
    if (chronology.order() == EntryOrder.AS_IT_BECAME_KNOWN) {
      lines.add(Line.labelled("Order", "by the day on which the service first knew."));
    }
    return lines;
  }

  /** The parts that have something to say. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add(sections, "What it was asked to show", asked(), "");
    add(sections, "Who is in it", people(), relations());
    add(sections, "What this was made from", coverage(), "");
    add(sections, "Levels of help and protection", levels(), "");
    add(
        sections,
        "Questions for a person",
        chronology.questions().stream().map(Line::plain).toList(),
        "");
    add(
        sections,
        "Where sources differ",
        chronology.contradictions().stream().map(this::contradiction).toList(),
        "Both statements stand; neither is preferred here.");
    add(
        sections,
        "Long stretches with nothing recorded",
        chronology.unrecorded().stream().map(this::gap).toList(),
        "These stretches are unknown. They may need a person to ask who knew the child then.");
    return sections;
  }

  private static void add(List<Section> sections, String heading, List<Line> items, String note) {
    if (!items.isEmpty()) {
      sections.add(new Section(heading, items, note));
    }
  }

  private List<Line> people() {
    List<Line> lines = new ArrayList<>();
    for (Lane child : material.children()) {
      lines.add(
          Line.labelled(
              child.label(),
              (child.relation().isEmpty() ? "" : child.relation() + ", ")
                  + PeopleWords.born(child)));
    }
    for (Lane adult : material.adults()) {
      String role = PeopleWords.role(adult);
      lines.add(
          Line.labelled(adult.label(), role.isEmpty() ? "how related is not recorded" : role));
    }
    return lines;
  }

  private String relations() {
    List<Lane> anchors =
        material.children().stream().filter(lane -> lane.relation().isEmpty()).toList();
    return anchors.size() == 1 && chronology.lanes().size() > 1
        ? "How people are related is told from " + anchors.get(0).label() + "."
        : "";
  }

  private List<Line> coverage() {
    List<Line> lines = new ArrayList<>();
    chronology.coverage().forEach(sentence -> lines.add(Line.plain(sentence)));
    if (material.retracted > 0) {
      lines.add(
          Line.plain(
              Sentences.count(material.retracted, "entry is", "entries are")
                  + " marked as recorded by mistake and "
                  + (material.retracted == 1 ? "is" : "are")
                  + " not shown."));
    }
    return lines;
  }

  /** Each child's levels, by start. */
  List<Line> levels() {
    return chronology.levels().stream()
        .map(span -> Line.labelled(material.nameOf(span.personId()), words(span)))
        .toList();
  }

  private static String words(LevelSpan span) {
    return span.level().label()
        + " from "
        + DateWords.of(span.start())
        + (span.end() == null ? ", no end recorded" : " to " + DateWords.of(span.end()));
  }

  private Line contradiction(Contradiction contradiction) {
    StringBuilder text = new StringBuilder(contradiction.what()).append('.');
    for (Contradiction.Statement statement : contradiction.statements()) {
      text.append(" \u201C")
          .append(statement.says())
          .append("\u201D (")
          .append(SourceWords.of(statement.source()))
          .append(").");
    }
    List<String> entries =
        contradiction.entryIds().stream()
            .flatMap(id -> material.find(id).stream())
            .map(included -> EventWords.reference(included.entry().event()))
            .toList();
    if (!entries.isEmpty()) {
      text.append(" Entries: ").append(String.join("; ", entries)).append('.');
    }
    return Line.labelled(material.nameOf(contradiction.personId()), text.toString());
  }

  private Line gap(UnrecordedSpan span) {
    return Line.labelled(
        material.nameOf(span.personId()),
        "from "
            + DateWords.of(span.period().start())
            + span.period().findLastDay().map(last -> " to " + DateWords.of(last)).orElse("")
            + ".");
  }
}
