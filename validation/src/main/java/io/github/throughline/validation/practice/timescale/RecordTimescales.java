package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.Transfer;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.SeriousIncident;
import io.github.throughline.core.model.recordkeeping.AccessRequest;
import io.github.throughline.core.model.recordkeeping.Allegation;
import io.github.throughline.core.model.recordkeeping.CaseNote;
import io.github.throughline.core.model.recordkeeping.Complaint;
import io.github.throughline.core.model.recordkeeping.RetentionRule;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serious incidents, complaints and requests; how soon things are written; audits; retention. */
final class RecordTimescales {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private RecordTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T120",
            "seriousIncidents",
            "From the day the authority learnt of it to the day the national panel was told.",
            RecordTimescales::notified),
        read(
            "T121",
            "seriousIncidents",
            "From the day the national panel was told to the day the rapid review was completed.",
            RecordTimescales::reviewed),
        notRead("T122", "The day on which a practice review was completed is not recorded."),
        read(
            "T123",
            "allegations",
            "From the day of the allegation to the day the designated officer was told.",
            RecordTimescales::allegations),
        read(
            "T124",
            "complaints",
            "For complaints whose stage is not recorded as another than the first: from the day it"
                + " was received to the answer.",
            RecordTimescales::complaints),
        read(
            "T125",
            "accessRequests",
            "From the day the request was received to the answer. That the one who asks was known"
                + " may be later.",
            RecordTimescales::access),
        read(
            "T139",
            "meetings, carePeriods",
            "From each strategy discussion, and each start of being looked after, to the time its"
                + " record was written in the system.",
            RecordTimescales::critical),
        read(
            "T140",
            "visits",
            "From each visit to the day it was written up, or else to the time its record was"
                + " written in the system.",
            RecordTimescales::visits),
        read(
            "T141",
            "caseNotes",
            "From the day of each case note to the day it was written.",
            RecordTimescales::notes),
        read(
            "T142",
            "referrals, chronologyReviews",
            "While an episode is open: from the referral to the first review of the chronology, and"
                + " from each to the next.",
            RecordTimescales::chronology),
        notRead("T143", "How many audits a team makes is not in the records of one child."),
        read(
            "T144",
            "audits",
            "From each audit that was moderated to its moderation.",
            RecordTimescales::moderated),
        read(
            "T145",
            "audits, actions",
            "From each audit whose grade says inadequate to the first of its actions that was begun"
                + " or looked at.",
            RecordTimescales::acted),
        read(
            "T146",
            "transfers",
            "From each transfer to the later of the summary and the joint visit.",
            RecordTimescales::transferred),
        read(
            "T147",
            "carePeriods, retention, child",
            "For a child who was looked after: from the birth to the earliest day on which records"
                + " may be destroyed. The rules are those of the last day looked after, until which"
                + " the record was made.",
            c -> retention(c, true)),
        read(
            "T148",
            "carePeriods, retention, child",
            "For a child who was never looked after: from the birth to the earliest day on which"
                + " records may be destroyed.",
            c -> retention(c, false)),
        notRead(
            "T150", "No deadline: what it relaxed is marked, and shown with the relaxed rules."),
        notRead("T151", "No deadline: it decides whether a remote visit counts (T063 to T069)."),
        notRead("T160", "No deadline: it is how working days are counted."));
  }

  private static List<Expectation> notified(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (SeriousIncident one : c.file().seriousIncidents()) {
      all.addAll(
          Expect.that(c, "T120", "the serious incident", "was notified")
              .from("the day the authority learnt of it", one.awareOn(), c.evidence(one))
              .done(one.notifiedOn(), null)
              .orUnrecorded("the day the national panel was told")
              .toList());
    }
    return all;
  }

  private static List<Expectation> reviewed(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (SeriousIncident one : c.file().seriousIncidents()) {
      if (one.notifiedOn() != null) {
        all.addAll(
            Expect.that(c, "T121", "the rapid review", "was completed")
                .from("the day the national panel was told", one.notifiedOn(), c.evidence(one))
                .done(one.reviewedOn(), null)
                .orUnrecorded("the day the rapid review was completed")
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> allegations(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Allegation one : c.file().allegations()) {
      all.addAll(
          Expect.that(c, "T123", "the designated officer", "was told")
              .from("the allegation", one.on(), c.evidence(one))
              .done(one.referredToOfficerOn(), null)
              .orUnrecorded("the day the designated officer was told")
              .toList());
    }
    return all;
  }

  private static List<Expectation> complaints(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Complaint one : c.file().complaints()) {
      if (one.stage() == null || one.stage().code().contains("1")) {
        all.addAll(
            Expect.that(c, "T124", "the complaint", "was answered")
                .from("the complaint", one.receivedOn(), c.evidence(one))
                .done(one.answeredOn(), null)
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> access(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (AccessRequest one : c.file().accessRequests()) {
      all.addAll(
          Expect.that(c, "T125", "the request to see records", "was answered")
              .from("the request", one.receivedOn(), c.evidence(one))
              .done(one.answeredOn(), null)
              .toList());
    }
    return all;
  }

  /**
   * When the record was written in the system, to the minute in England; null when not recorded.
   */
  private static @Nullable UncertainDate recorded(Provenance provenance) {
    return provenance.recordedAt() == null
        ? null
        : UncertainDate.at(LocalDateTime.ofInstant(provenance.recordedAt(), LONDON));
  }

  private static List<Expectation> critical(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Meeting> meeting : c.meetings(MeetingKind.STRATEGY_DISCUSSION).days()) {
      all.addAll(
          Expect.that(c, "T139", "the record of the strategy discussion", "was written")
              .from(
                  "the strategy discussion",
                  meeting.record().heldOn(),
                  c.evidence(meeting.record()))
              .done(recorded(meeting.record().provenance()), null)
              .orUnrecorded("the time its record was written")
              .toList());
    }
    for (CarePeriod period : c.file().carePeriods()) {
      all.addAll(
          Expect.that(c, "T139", "the record of becoming looked after", "was written")
              .from("the first day looked after", period.startedOn(), c.evidence(period))
              .done(recorded(period.provenance()), null)
              .orUnrecorded("the time its record was written")
              .toList());
    }
    return all;
  }

  private static List<Expectation> visits(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Visit> visit : c.visits().days()) {
      UncertainDate written = visit.record().writtenUpOn();
      all.addAll(
          Expect.that(c, "T140", "the record of the visit", "was written")
              .from("the visit", visit.day(), c.evidence(visit.record()))
              .done(written != null ? written : recorded(visit.record().provenance()), null)
              .orUnrecorded("the day it was written up")
              .toList());
    }
    return all;
  }

  private static List<Expectation> notes(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<CaseNote> note : c.timeline(c.file().caseNotes(), CaseNote::on).days()) {
      UncertainDate written = note.record().writtenOn();
      all.addAll(
          Expect.that(c, "T141", "the case note", "was written")
              .from("what it tells of", note.day(), c.evidence(note.record()))
              .done(written != null ? written : recorded(note.record().provenance()), null)
              .orUnrecorded("the day it was written")
              .toList());
    }
    return all;
  }

  private static List<Expectation> chronology(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Referral referral : c.file().referrals()) {
      if (c.involvement().isOpen(referral, c.asAt()).isYes()) {
        all.addAll(
            new Intervals(
                    c,
                    "T142",
                    "the next review of the chronology",
                    "was done",
                    new ClockStart("the referral", referral.referredOn(), c.evidence(referral)))
                .each("the review before")
                .until(c.involvement().findEnd(referral).orElse(null))
                .over(c.timeline(c.file().chronologyReviews(), ChronologyReview::on)));
      }
    }
    return all;
  }

  private static List<Expectation> moderated(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Audit audit : c.file().audits()) {
      if (audit.moderation() != null) {
        all.addAll(
            Expect.that(c, "T144", "the audit", "was moderated")
                .from("the audit", audit.on(), c.evidence(audit))
                .done(audit.moderation().on(), c.evidence(audit, audit.moderation()))
                .orUnrecorded("the day it was moderated")
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> acted(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Audit audit : c.file().audits()) {
      boolean isInadequate =
          audit.grade() != null
              && audit.grade().code().toLowerCase(Locale.ROOT).contains("inadequate");
      if (!isInadequate) {
        continue;
      }
      Expect expect =
          Expect.that(c, "T145", "an action from the audit", "was begun")
              .from("the audit", audit.on(), c.evidence(audit))
              .doubt(audit.actionIds().isEmpty(), "no action from the audit is recorded");
      LocalDate first = null;
      for (String id : audit.actionIds()) {
        Optional<Action> action = c.find(id, Action.class);
        Optional<LocalDate> begun = action.flatMap(RecordTimescales::begun);
        expect.doubt(
            action.isPresent() && begun.isEmpty() && isDated(action.get()),
            "the day on which an action from the audit was begun is not known");
        if (begun.isPresent() && (first == null || begun.get().isBefore(first))) {
          first = begun.get();
          expect.done(UncertainDate.on(first), c.evidence(action.orElseThrow()));
        }
      }
      all.addAll(expect.toList());
    }
    return all;
  }

  private static boolean isDated(Action action) {
    return action.startOn() != null || !action.progress().isEmpty();
  }

  private static Optional<LocalDate> begun(Action action) {
    Optional<LocalDate> started = Days.findDay(action.startOn());
    return started.isPresent()
        ? started
        : action.progress().stream()
            .map(progress -> Days.findDay(progress.on()))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
  }

  private static List<Expectation> transferred(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Transfer transfer : c.file().transfers()) {
      Optional<LocalDate> summary = Days.findDay(transfer.summarySentOn());
      Optional<LocalDate> visit = Days.findDay(transfer.jointVisitOn());
      boolean both = summary.isPresent() && visit.isPresent();
      UncertainDate done =
          both
              ? UncertainDate.on(
                  summary.orElseThrow().isAfter(visit.orElseThrow())
                      ? summary.orElseThrow()
                      : visit.orElseThrow())
              : null;
      all.addAll(
          Expect.that(c, "T146", "the handover, with summary and joint visit,", "was made")
              .from("the transfer", transfer.on(), c.evidence(transfer))
              .done(done, null)
              .orUnrecorded(
                  summary.isPresent() ? "the day of the joint visit" : "the day of the summary")
              .toList());
    }
    return all;
  }

  private static List<Expectation> retention(PracticeCase c, boolean lookedAfter) {
    List<Expectation> all = new ArrayList<>();
    if (c.file().carePeriods().isEmpty() == lookedAfter || !c.age().isRecorded()) {
      return all;
    }
    for (RetentionRule rule : c.file().retention()) {
      if (rule.earliestDisposal() != null) {
        all.addAll(
            Expect.that(
                    c, lookedAfter ? "T147" : "T148", "the time for which records are kept", "ends")
                .from("the birth", c.file().child().birthDate(), c.evidence(rule))
                .planned(rule.earliestDisposal())
                .underTheRulesOf(lookedAfter ? lastDayLookedAfter(c) : null)
                .toList());
      }
    }
    return all;
  }

  /** The day as at while it goes on; null if no period has a day that is known. */
  private static @Nullable UncertainDate lastDayLookedAfter(PracticeCase c) {
    LocalDate last = null;
    for (CarePeriod period : c.file().carePeriods()) {
      LocalDate end =
          period.endedOn() == null ? c.asAt() : Days.findDay(period.endedOn()).orElse(null);
      if (end != null && (last == null || end.isAfter(last))) {
        last = end;
      }
    }
    return last == null ? null : UncertainDate.on(last);
  }
}
