package io.github.throughline.chronology.render;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of a chronology as a table for spreadsheets, one row an entry, as they
 * happened.
 *
 * <p>The columns, always in this order:
 *
 * <ol>
 *   <li>{@code entry_id}: the entry's stable identifier
 *   <li>{@code occurred}: when it happened, in EDTF; empty when not recorded
 *   <li>{@code earliest}, {@code latest}: the first and last day it can have been, in ISO 8601;
 *       empty when open or not known
 *   <li>{@code as_told}: the words in which the date was told
 *   <li>{@code date_exact}: {@code true} for a day that is known
 *   <li>{@code types}, {@code type_labels}: the types of event, the main one first, as codes and in
 *       plain English
 *   <li>{@code subjects}, {@code affected_children}: whom it is about, by their identifiers in the
 *       family file
 *   <li>{@code summary}: what happened
 *   <li>{@code childs_words}: what children said or showed
 *   <li>{@code response}, {@code outcome}: as recorded, empty when nothing is recorded
 *   <li>{@code valence}: good or bad for the child, as a person judged it
 *   <li>{@code verification}: how far it is established; {@code RETRACTED} marks an entry that was
 *       recorded by mistake and stands here for audit only
 *   <li>{@code significance}: every judgement, the latest last
 *   <li>{@code disagreements}: who does not agree, and what they said
 *   <li>{@code agencies}: whose records it rests on
 *   <li>{@code sources}: every source in full
 *   <li>{@code recorded_at}, {@code known_to_service_at}: when it was written and when the service
 *       first knew, in ISO 8601
 *   <li>{@code why_included}: why the entry belongs to the chronology
 *   <li>{@code links}: how it bears on other entries, by their identifiers
 *   <li>{@code age_…}: one column for each child, by identifier: how old the child was
 * </ol>
 *
 * <p>Several codes or identifiers in a cell are parted by a semicolon, several texts by {@code " |
 * "}. No cell can run in a spreadsheet, see {@link CsvWriter}. The same chronology always gives the
 * same bytes.
 */
public final class ChronologyCsv {
  private static final List<String> COLUMNS =
      List.of(
          "entry_id",
          "occurred",
          "earliest",
          "latest",
          "as_told",
          "date_exact",
          "types",
          "type_labels",
          "subjects",
          "affected_children",
          "summary",
          "childs_words",
          "response",
          "outcome",
          "valence",
          "verification",
          "significance",
          "disagreements",
          "agencies",
          "sources",
          "recorded_at",
          "known_to_service_at",
          "why_included",
          "links");

  private final Chronology chronology;

  private ChronologyCsv(Chronology chronology) {
    this.chronology = requireNonNull(chronology, "chronology");
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
   * Writes the table in UTF-8.
   *
   * @param out where the table goes; it is flushed and left open
   * @throws IOException if the table cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    Contents contents = new Contents(chronology, true);
    List<String> columns = new ArrayList<>(COLUMNS);
    contents.children().forEach(child -> columns.add("age_" + child.person().id()));
    CsvWriter csv = CsvWriter.of(writer, columns);
    for (Shown entry : contents.entries) {
      csv.row(row(contents, entry));
    }
    writer.flush();
  }

  private static List<String> row(Contents contents, Shown entry) {
    SignificantEvent event = entry.event();
    When when = entry.when();
    List<String> row = new ArrayList<>();
    row.add(entry.included().entry().entryId());
    row.add(when == null ? "" : when.toEdtf());
    row.add(text(when == null ? null : when.earliest()));
    row.add(text(when == null ? null : when.latest()));
    row.add(entry.toldWhen());
    row.add(String.valueOf(!entry.isUncertain()));
    row.add(codes(event.types().stream().map(EventType::code)));
    row.add(codes(event.types().stream().map(EventType::label)));
    row.add(codes(event.subjects().stream()));
    row.add(codes(event.affectedChildren().stream().map(AffectedChild::personId)));
    row.add(words(event.summary()));
    row.add(texts(event.childAccounts().stream().map(account -> account(contents, account))));
    row.add(words(event.response()));
    row.add(words(event.outcome()));
    row.add(event.valence() == null ? "" : event.valence().name());
    row.add(event.verification() == null ? "" : event.verification().name());
    row.add(texts(event.significance().stream().map(ChronologyCsv::judgement)));
    row.add(texts(event.disagreements().stream().map(one -> disagreement(contents, one))));
    List<Source> sources = event.provenance().sources();
    row.add(codes(sources.stream().flatMap(source -> Stream.ofNullable(source.agency()))));
    row.add(texts(sources.stream().map(SourceWords::of)));
    row.add(text(event.provenance().recordedAt()));
    row.add(text(event.provenance().knownToServiceAt()));
    row.add(texts(entry.included().inclusions().stream().map(Inclusion::reason)));
    row.add(
        codes(
            entry.included().entry().links().stream()
                .map(link -> link.kind() + " " + link.entryId())));
    for (Lane child : contents.children()) {
      row.add(text(entry.included().ages().get(child.person().id())));
    }
    return row;
  }

  private static String account(Contents contents, ChildAccount account) {
    List<String> parts = new ArrayList<>();
    if (account.words() != null) {
      parts.add("said: " + account.words().text());
    }
    if (account.shown() != null) {
      parts.add("showed: " + account.shown().text());
    }
    return contents.nameOf(account.personId()) + " " + String.join("; ", parts);
  }

  private static String judgement(SignificanceJudgement judgement) {
    return judgement.level().name()
        + (judgement.author() == null ? "" : " by " + judgement.author().text())
        + (judgement.judgedOn() == null ? "" : " on " + judgement.judgedOn().toEdtf())
        + (judgement.reason() == null ? "" : ": " + judgement.reason().text());
  }

  private static String disagreement(Contents contents, Disagreement disagreement) {
    String who =
        disagreement.personId() == null
            ? "Not recorded who"
            : contents.nameOf(disagreement.personId());
    return who
        + (disagreement.saidOn() == null ? "" : ", " + DateWords.of(disagreement.saidOn()))
        + ": "
        + words(disagreement.words());
  }

  private static String codes(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(";"));
  }

  private static String texts(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(" | "));
  }

  private static String words(@Nullable FreeText text) {
    return text == null ? "" : text.text();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
