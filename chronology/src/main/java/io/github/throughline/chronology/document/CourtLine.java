package io.github.throughline.chronology.document;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * One line of a chronology for a court: what happened and who says so, without what anybody made of
 * it.
 *
 * @param key the entry, also when two entries share an identifier
 * @param date when it happened
 * @param label how far it is established, where that has to be said; empty otherwise
 * @param detail what happened
 * @param reference the witness or document
 */
record CourtLine(String key, String date, String label, String detail, String reference) {
  /** The lines of the entries that have a source, in order. */
  static List<CourtLine> of(Material material) {
    List<CourtLine> lines = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (IncludedEntry included : material.entries) {
      if (hasSource(included.entry().event())) {
        String id = included.entry().entryId();
        String key = id;
        for (int turn = 2; !keys.add(key); turn++) {
          key = id + "." + turn;
        }
        lines.add(of(material, included, key));
      }
    }
    return lines;
  }

  /** Whether there is a witness or a document that can be produced. */
  static boolean hasSource(SignificantEvent event) {
    return event.provenance().sources().stream()
        .anyMatch(
            source ->
                source.agency() != null
                    || source.document() != null
                    || source.system() != null
                    || source.author() != null);
  }

  private static CourtLine of(Material material, IncludedEntry included, String key) {
    SignificantEvent event = included.entry().event();
    String told = EventWords.toldWhen(event.occurred());
    return new CourtLine(
        key,
        DateWords.of(event.occurred())
            + (told.isEmpty() ? "" : " (told as \u201C" + Texts.line(told) + "\u201D)"),
        label(event),
        detail(material, event),
        String.join("; ", event.provenance().sources().stream().map(SourceWords::of).toList()));
  }

  private static String detail(Material material, SignificantEvent event) {
    StringBuilder detail = new StringBuilder(EventWords.types(event));
    Set<String> ids = new HashSet<>(event.subjects());
    event.affectedChildren().forEach(child -> ids.add(child.personId()));
    List<String> people =
        material.chronology.lanes().stream()
            .filter(lane -> ids.contains(lane.person().id()))
            .map(Lane::label)
            .toList();
    detail.append(people.isEmpty() ? "" : " (" + Sentences.list(people) + ")");
    if (event.summary() != null) {
      detail.append(": ").append(Texts.line(event.summary().text()));
    }
    for (ChildAccount account : event.childAccounts()) {
      if (account.words() != null) {
        say(detail, material.nameOf(account.personId()) + " said: \u201C");
        detail.append(Texts.line(account.words().text())).append('\u201D');
      }
    }
    for (Disagreement disagreement : event.disagreements()) {
      say(detail, EventWords.disagreeing(disagreement, material::nameOf) + ": ");
      detail.append(Texts.line(EventWords.disagreement(disagreement)));
    }
    return detail.toString();
  }

  private static void say(StringBuilder detail, String more) {
    char last = detail.charAt(detail.length() - 1);
    detail.append(".!?\u201D".indexOf(last) >= 0 ? " " : ". ").append(more);
  }

  /**
   * How far it is established, where a court has to see that: of anything that may be about harm,
   * or that somebody is said to have done, unless a court has found it; and of whatever is disputed
   * or taken back.
   */
  private static String label(SignificantEvent event) {
    VerificationStatus status =
        event.verification() == null ? VerificationStatus.UNKNOWN : event.verification();
    boolean needsProof =
        event.types().stream()
                .anyMatch(
                    type ->
                        type.nature() == EventNature.MAY_BE_HARM
                            || type.nature() == EventNature.MAY_BE_EITHER)
            || event.actors().stream()
                .anyMatch(actor -> actor.certainty() == ActorCertainty.ALLEGED);
    return switch (status) {
      case FOUND_BY_COURT, ADMITTED -> StatusWords.of(status);
      case NOT_FOUND_BY_COURT, WITHDRAWN, RETRACTED, DISPUTED -> unproved(status);
      default -> needsProof ? unproved(status) : "";
    };
  }

  private static String unproved(VerificationStatus status) {
    return "Not proved. " + StatusWords.of(status);
  }

  /** A digest by which a line that has changed is known. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(date, label, detail, reference)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Nothing of what it says. */
  @Override
  public String toString() {
    return "CourtLine[masked]";
  }
}
