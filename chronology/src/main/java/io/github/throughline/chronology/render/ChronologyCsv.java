package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chronology as a table: one row for each entry, in the order in which things happened, for
 * spreadsheets and for programs.
 *
 * <p>{@code occurred} is the date in EDTF, {@code earliest} and {@code latest} are days (empty when
 * open or not known), {@code as_told} the words it was told in. People are their identifiers in the
 * family file; several values in one cell are parted by a semicolon. There is an {@code age_…}
 * column for each child. Cells that a spreadsheet would take for a formula are disarmed.
 */
public final class ChronologyCsv {
  private final Chronology chronology;

  private ChronologyCsv(Chronology chronology) {
    this.chronology = chronology;
  }

  /**
   * The table of a chronology.
   *
   * @param chronology the chronology
   * @return the table
   */
  public static ChronologyCsv of(Chronology chronology) {
    return new ChronologyCsv(chronology);
  }

  /**
   * Writes the table in UTF-8. The same chronology always gives the same bytes.
   *
   * @param out where the table goes; it is flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    List<Lane> children = chronology.lanes().stream().filter(Lane::child).toList();
    CsvWriter table = CsvWriter.of(writer, columns(children));
    for (IncludedEntry included : chronology.entries()) {
      table.row(row(included, children));
    }
    writer.flush();
  }

  private static List<String> columns(List<Lane> children) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "entry_id",
                "occurred",
                "earliest",
                "latest",
                "as_told",
                "types",
                "subjects",
                "affected_children",
                "summary",
                "response",
                "outcome",
                "valence",
                "verification",
                "agencies",
                "documents",
                "recorded_at",
                "known_to_service_at",
                "why_included",
                "links"));
    children.forEach(child -> columns.add("age_" + child.person().id()));
    return columns;
  }

  private static List<String> row(IncludedEntry included, List<Lane> children) {
    SignificantEvent event = included.entry().event();
    When when = event.occurred();
    List<String> row = new ArrayList<>();
    row.add(included.entry().entryId());
    row.add(when == null ? "" : when.toEdtf());
    row.add(day(when == null ? null : when.earliest()));
    row.add(day(when == null ? null : when.latest()));
    row.add(when == null ? "" : Objects.requireNonNullElse(when.words(), ""));
    row.add(event.types().stream().map(EventType::code).collect(Collectors.joining(";")));
    row.add(String.join(";", event.subjects()));
    row.add(
        event.affectedChildren().stream()
            .map(child -> child.personId())
            .collect(Collectors.joining(";")));
    row.add(text(event.summary()));
    row.add(text(event.response()));
    row.add(text(event.outcome()));
    row.add(event.valence() == null ? "" : event.valence().name());
    row.add(event.verification() == null ? "" : event.verification().name());
    row.add(joined(event, source -> source.agency()));
    row.add(joined(event, source -> source.document()));
    row.add(Objects.toString(event.provenance().recordedAt(), ""));
    row.add(Objects.toString(event.provenance().knownToServiceAt(), ""));
    row.add(
        included.inclusions().stream()
            .map(Inclusion::reason)
            .distinct()
            .collect(Collectors.joining(";")));
    row.add(
        included.entry().links().stream()
            .map(link -> link.kind() + " " + link.entryId())
            .collect(Collectors.joining(";")));
    for (Lane child : children) {
      row.add(Objects.toString(included.ages().get(child.person().id()), ""));
    }
    return row;
  }

  private static String joined(SignificantEvent event, Function<Source, @Nullable String> part) {
    return event.provenance().sources().stream()
        .map(part)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String text(@Nullable FreeText text) {
    return text == null ? "" : text.text();
  }
}
