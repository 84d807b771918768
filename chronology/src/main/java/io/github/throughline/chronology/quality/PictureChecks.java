package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * CH-Q10, CH-Q13, CH-Q15 and CH-Q16: whether the picture is of events, of good and bad, from all
 * who know, and of everybody in the home.
 */
final class PictureChecks {
  private static final WorkingDays ENGLAND = WorkingDays.england();

  private PictureChecks() {}

  static void look(Looked in, Consumer<QualityFinding> out) {
    for (Lane child : in.children()) {
      routine(in, child, out);
      nothingGood(in, child, out);
      agencies(in, child, out);
    }
    partners(in, out);
  }

  private static void routine(Looked in, Lane child, Consumer<QualityFinding> out) {
    List<IncludedEntry> all = in.entriesAbout(child);
    List<IncludedEntry> routine =
        all.stream()
            .filter(
                entry ->
                    !Looked.event(entry).types().isEmpty()
                        && in.settings()
                            .routineTypes()
                            .contains(Looked.event(entry).types().get(0).code()))
            .toList();
    if (routine.size() * 100 > all.size() * in.settings().routinePercent()) {
      out.accept(
          new QualityFinding(
              QualityCheck.ROUTINE_CONTACT,
              child.person().id(),
              routine.size()
                  + " of "
                  + Looked.entries(all.size())
                  + " about "
                  + child.label()
                  + " are routine contacts. Which of them changed something for the child?",
              Looked.ids(routine)));
    }
  }

  private static void nothingGood(Looked in, Lane child, Consumer<QualityFinding> out) {
    LocalDate since = in.asAt().minusMonths(in.settings().positiveMonths());
    Optional<LevelSpan> open = in.findOpenThroughout(child, since, in.asAt());
    boolean good =
        in.entriesAbout(child).stream()
            .filter(entry -> maybeSince(entry, since))
            .anyMatch(entry -> isGood(Looked.event(entry)));
    if (open.isPresent() && !good) {
      out.accept(
          new QualityFinding(
              QualityCheck.NOTHING_GOOD,
              child.person().id(),
              "In the last "
                  + in.settings().positiveMonths()
                  + " months of open work nothing protective is recorded about "
                  + child.label()
                  + ". What has gone well, and who has helped?",
              open.get().entryIds()));
    }
  }

  private static boolean maybeSince(IncludedEntry entry, LocalDate since) {
    LocalDate latest = Looked.latest(Looked.event(entry).occurred());
    return latest == null || !latest.isBefore(since);
  }

  /** As a person judged it; without a judgement, by what such an event may be. */
  private static boolean isGood(SignificantEvent event) {
    if (event.valence() != null && event.valence() != Valence.UNKNOWN) {
      return event.valence() == Valence.PROTECTIVE || event.valence() == Valence.MIXED;
    }
    return event.types().stream().anyMatch(type -> type.nature() == EventNature.MAY_BE_PROTECTIVE);
  }

  private static void agencies(Looked in, Lane child, Consumer<QualityFinding> out) {
    LocalDate since = in.asAt().minusMonths(in.settings().agencyMonths());
    Optional<LevelSpan> open = in.findOpenThroughout(child, since, in.asAt());
    if (open.isEmpty()) {
      return;
    }
    in.settings()
        .agencyWords()
        .forEach(
            (agency, words) -> {
              List<IncludedEntry> from =
                  in.entriesAbout(child).stream()
                      .filter(entry -> isFrom(Looked.event(entry), words))
                      .toList();
              boolean spoke = from.stream().anyMatch(entry -> maybeSince(entry, since));
              boolean involved = !from.isEmpty() || attended(in, child, words, since);
              if (involved && !spoke) {
                out.accept(
                    new QualityFinding(
                        QualityCheck.MISSING_AGENCY,
                        child.person().id(),
                        "No entry about "
                            + child.label()
                            + " comes from "
                            + agency
                            + " in the last "
                            + in.settings().agencyMonths()
                            + " months"
                            + (from.isEmpty()
                                ? ", although meetings show that it is involved"
                                : ", although there are earlier ones")
                            + ". Has it been asked?",
                        Looked.ids(from)));
              }
            });
  }

  private static boolean isFrom(SignificantEvent event, List<String> words) {
    return event.provenance().sources().stream()
        .map(source -> source.agency())
        .anyMatch(agency -> agency != null && names(agency, words));
  }

  private static boolean names(String agency, List<String> words) {
    String lower = agency.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> Words.hold(lower, word));
  }

  private static boolean attended(Looked in, Lane child, List<String> words, LocalDate since) {
    return in.filesOf(child).stream()
        .map(CaseFile::meetings)
        .flatMap(List::stream)
        .filter(meeting -> heldBetween(meeting, since, in.asAt()))
        .flatMap(meeting -> meeting.attendances().stream())
        .filter(attendance -> Boolean.TRUE.equals(attendance.attended()))
        .flatMap(attendance -> Stream.of(attendance.agency(), attendance.role()))
        .filter(Objects::nonNull)
        .anyMatch(agency -> names(agency, words));
  }

  private static boolean heldBetween(Meeting meeting, LocalDate since, LocalDate asAt) {
    LocalDate held = Looked.earliest(meeting.heldOn());
    return held != null && !held.isBefore(since) && !held.isAfter(asAt);
  }

  private static void partners(Looked in, Consumer<QualityFinding> out) {
    Set<String> adults = new HashSet<>();
    in.chronology().lanes().stream()
        .filter(lane -> !lane.child())
        .forEach(lane -> adults.add(lane.person().id()));
    List<IncludedEntry> unknown =
        in.chronology().entries().stream()
            .filter(
                entry -> Looked.event(entry).types().contains(EventType.NEW_PARTNER_IN_HOUSEHOLD))
            .filter(entry -> namesNobody(Looked.event(entry), adults))
            .filter(entry -> isOverdue(entry, in))
            .toList();
    if (!unknown.isEmpty()) {
      out.accept(
          new QualityFinding(
              QualityCheck.UNKNOWN_PARTNER,
              null,
              Looked.entries(unknown.size())
                  + (unknown.size() == 1 ? " tells" : " tell")
                  + " of a new partner in the household who is nobody recorded in the family, more than "
                  + in.settings().partnerWorkingDays()
                  + " working days later. Who is it?",
              Looked.ids(unknown)));
    }
  }

  /** The one whose partner it is may be named as well, so a single adult is not enough. */
  private static boolean namesNobody(SignificantEvent event, Set<String> adults) {
    Set<String> named = new HashSet<>(event.subjects());
    event.actors().stream().map(Actor::personId).filter(Objects::nonNull).forEach(named::add);
    named.retainAll(adults);
    return event.actors().stream().noneMatch(actor -> adults.contains(actor.personId()))
        && named.size() < 2;
  }

  private static boolean isOverdue(IncludedEntry entry, Looked in) {
    LocalDate came = Looked.latest(Looked.event(entry).occurred());
    return came != null
        && ENGLAND.covers(came)
        && ENGLAND.covers(in.asAt())
        && ENGLAND.plus(came, in.settings().partnerWorkingDays()).isBefore(in.asAt());
  }
}
