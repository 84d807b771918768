package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of a chronology as a table for spreadsheets, one row an entry, as they
 * happened.
 *
 * <p>The columns, always in this order:
 *
 * <ol>
 *   <li>{@code entryId}: the entry's stable identifier
 *   <li>{@code occurred}: when it happened, in EDTF; empty when not recorded
 *   <li>{@code earliest}, {@code latest}: the first and last day it can have been, in ISO 8601
 *   <li>{@code dateExact}: {@code true} for a day that is known
 *   <li>{@code toldAs}: the words in which the date was told
 *   <li>{@code types}: the codes of the types of event, the main one first
 *   <li>{@code what}: the types in plain English
 *   <li>{@code personIds}, {@code people}: whom it is about
 *   <li>{@code ages}: how old each child was
 *   <li>{@code summary}: what happened
 *   <li>{@code childsWords}: what children said or showed
 *   <li>{@code response}, {@code outcome}: as recorded, empty when nothing is recorded
 *   <li>{@code verification}: how far it is established, {@code RETRACTED} for an entry that was
 *       recorded by mistake and stands here for audit only
 *   <li>{@code valence}: good or bad for the child, as a person judged it
 *   <li>{@code significance}: every judgement, the latest last
 *   <li>{@code disagreements}: who does not agree, and what they said
 *   <li>{@code knownToService}, {@code recorded}: when the service first knew and when it was
 *       written, in ISO 8601
 *   <li>{@code sources}: every source
 *   <li>{@code whyHere}: why the entry belongs to the chronology
 *   <li>{@code links}: how it bears on other entries, by their identifiers
 * </ol>
 *
 * <p>Several values in a cell are parted by {@code " | "}. No cell can run in a spreadsheet, see
 * {@link CsvWriter}. The same chronology always gives the same bytes.
 */
public final class ChronologyCsv {
  private static final List<String> COLUMNS =
      List.of(
          "entryId",
          "occurred",
          "earliest",
          "latest",
          "dateExact",
          "toldAs",
          "types",
          "what",
          "personIds",
          "people",
          "ages",
          "summary",
          "childsWords",
          "response",
          "outcome",
          "verification",
          "valence",
          "significance",
          "disagreements",
          "knownToService",
          "recorded",
          "sources",
          "whyHere",
          "links");

  private ChronologyCsv() {}

  /**
   * Writes a chronology in UTF-8.
   *
   * @param chronology the chronology
   * @param out where the table goes; it is flushed and left open
   * @throws IOException if the table cannot be written
   */
  public static void write(Chronology chronology, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    CsvWriter csv = CsvWriter.of(writer, COLUMNS);
    Contents contents = new Contents(chronology, true);
    for (Shown entry : contents.entries) {
      csv.row(row(contents, entry));
    }
    writer.flush();
  }

  private static List<String> row(Contents contents, Shown entry) {
    SignificantEvent event = entry.event();
    When when = entry.when();
    return List.of(
        entry.included().entry().entryId(),
        when == null ? "" : when.toEdtf(),
        text(when == null ? null : when.earliest()),
        text(when == null ? null : when.latest()),
        String.valueOf(!entry.isUncertain()),
        entry.toldWhen(),
        joined(event.types().stream().map(EventType::code).toList()),
        joined(event.types().stream().map(EventType::label).toList()),
        joined(entry.people().stream().map(lane -> lane.person().id()).toList()),
        joined(entry.people().stream().map(Lane::label).toList()),
        ages(contents, entry),
        words(event.summary()),
        joined(event.childAccounts().stream().map(account -> account(contents, account)).toList()),
        words(event.response()),
        words(event.outcome()),
        event.verification() == null ? "" : event.verification().name(),
        event.valence() == null ? "" : event.valence().name(),
        joined(event.significance().stream().map(ChronologyCsv::judgement).toList()),
        joined(event.disagreements().stream().map(one -> disagreement(contents, one)).toList()),
        text(event.provenance().knownToServiceAt()),
        text(event.provenance().recordedAt()),
        joined(event.provenance().sources().stream().map(SourceWords::of).toList()),
        joined(
            entry.included().inclusions().stream()
                .map(
                    inclusion ->
                        inclusion.personId().isEmpty()
                            ? inclusion.reason()
                            : contents.nameOf(inclusion.personId()) + ": " + inclusion.reason())
                .toList()),
        joined(
            entry.included().entry().links().stream()
                .map(link -> link.kind() + " " + link.entryId())
                .toList()));
  }

  private static String ages(Contents contents, Shown entry) {
    List<String> ages = new ArrayList<>();
    for (Lane child : contents.children()) {
      var age = entry.included().ages().get(child.person().id());
      if (age != null) {
        ages.add(child.label() + " " + age);
      }
    }
    return joined(ages);
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

  private static String joined(List<String> values) {
    return String.join(" | ", values);
  }

  private static String words(@Nullable FreeText text) {
    return text == null ? "" : text.text();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
