package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The episodes of a return: each referral of a case file with the records that belong to it. */
final class CensusEpisodes {
  private final CaseFile file;
  private final CensusValues values;
  private final CensusRecords records;

  CensusEpisodes(CaseFile file, CensusValues values) {
    this.file = file;
    this.values = values;
    this.records = new CensusRecords(values);
  }

  List<CinEpisode> all() {
    Set<String> ids = new HashSet<>();
    List<CinEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < file.referrals().size(); i++) {
      Referral referral = file.referrals().get(i);
      String path = "referrals[" + i + "]";
      CinEpisodeBuilder episode = episode(referral, path);
      if (ids.add(referral.id())) {
        addRecords(episode, referral);
      } else {
        // Their records cannot be told apart, and sent twice they would be counted twice.
        values.leaveOut(
            path + ".id",
            "an earlier referral has the same, and its episode has the records of both");
      }
      episodes.add(episode.build());
    }
    nameRecordsOfNoEpisode(ids);
    return episodes;
  }

  private CinEpisodeBuilder episode(Referral referral, String path) {
    AsSent sent = AsSent.of(referral.extensions());
    CinEpisodeBuilder episode =
        CinEpisodeBuilder.builder()
            .referralDate(
                values.date(
                    sent, CinItems.REFERRAL_DATE, referral.referredOn(), path + ".referredOn"))
            .referralSource(
                values.code(
                    sent,
                    CinItems.REFERRAL_SOURCE,
                    referral.source(),
                    CinCensusCodes.REFERRAL_SOURCE,
                    path + ".source"))
            .primaryNeed(
                values.code(
                    sent,
                    CinItems.PRIMARY_NEED,
                    referral.primaryNeed(),
                    CinCensusCodes.PRIMARY_NEED,
                    path + ".primaryNeed"))
            .noFurtherAction(
                CensusValues.flag(sent, CinItems.NO_FURTHER_ACTION, referral.noFurtherAction()))
            .closureDate(
                values.date(sent, CinItems.CLOSURE_DATE, referral.closedOn(), path + ".closedOn"))
            .reasonForClosure(
                values.code(
                    sent,
                    CinItems.REASON_FOR_CLOSURE,
                    referral.reasonForClosure(),
                    CinCensusCodes.REASON_FOR_CLOSURE,
                    path + ".reasonForClosure"));
    values.leaveOutIfHeld(path + ".referrer", referral.referrer());
    values.leaveOutIfHeld(path + ".concern", referral.concern());
    values.leaveOutIfHeld(path + ".decision", referral.decision());
    return episode;
  }

  private void addRecords(CinEpisodeBuilder episode, Referral referral) {
    String id = referral.id();
    episode
        .conferenceDate(conferenceDate(referral))
        .assessments(
            each(
                file.assessments(), "assessments", id, Assessment::referralId, records::assessment))
        .plans(plans(ChildInNeedPlan.class, id, records::plan))
        .enquiries(
            each(
                file.section47Enquiries(),
                "section47Enquiries",
                id,
                Section47Enquiry::referralId,
                records::enquiry))
        .protectionPlans(plans(ChildProtectionPlan.class, id, records::protectionPlan))
        .preProceedings(
            each(
                file.preProceedings(),
                "preProceedings",
                id,
                PreProceedings::referralId,
                records::preProceedings));
  }

  /**
   * The first initial conference of the episode whose day is known; a return has room for one. The
   * text of a conference date that could not be read counts only while there is no conference.
   */
  private Reported<LocalDate> conferenceDate(Referral referral) {
    Reported<LocalDate> found =
        values.date(AsSent.of(referral.extensions()), CinItems.CONFERENCE_DATE, null, "");
    boolean isSent = false;
    for (int i = 0; i < file.meetings().size(); i++) {
      Meeting meeting = file.meetings().get(i);
      String path = "meetings[" + i + "]";
      if (!isInitialConference(meeting) || !referral.id().equals(meeting.referralId())) {
        continue;
      }
      if (isSent) {
        values.leaveOut(path, "a return has room for one initial conference of an episode");
        continue;
      }
      LocalDate day = values.recordedDay(meeting.heldOn(), path + ".heldOn");
      isSent = day != null;
      if (day == null) {
        found = Reported.absent();
      } else {
        found =
            AsSent.of(meeting.extensions())
                .item(CinItems.CONFERENCE_DATE.name(), day, ItemText::date, Written::date);
        leaveOutTheRestOf(meeting, path);
      }
    }
    return found;
  }

  private void leaveOutTheRestOf(Meeting meeting, String path) {
    values.leaveOutIfHeld(path + ".chair", meeting.chair());
    values.leaveOutIfHeld(path + ".attendances", meeting.attendances());
    values.leaveOutIfHeld(path + ".decisions", meeting.decisions());
    values.leaveOutIfHeld(path + ".nextOn", meeting.nextOn());
  }

  private static boolean isInitialConference(Meeting meeting) {
    return meeting.kind() == MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE;
  }

  private void nameRecordsOfNoEpisode(Set<String> ids) {
    nameOrphans(file.assessments(), "assessments", Assessment::referralId, ids);
    nameOrphans(file.section47Enquiries(), "section47Enquiries", Section47Enquiry::referralId, ids);
    nameOrphans(file.plans(), "plans", Plan::referralId, ids);
    nameOrphans(file.preProceedings(), "preProceedings", PreProceedings::referralId, ids);
    for (int i = 0; i < file.meetings().size(); i++) {
      Meeting meeting = file.meetings().get(i);
      if (!isInitialConference(meeting)) {
        values.leaveOut("meetings[" + i + "]", "a return carries no meetings of this kind");
      } else if (!isOf(meeting.referralId(), ids)) {
        nameOrphan("meetings", i);
      }
    }
  }

  private <T> void nameOrphans(
      List<T> of, String list, Function<T, @Nullable String> referralId, Set<String> ids) {
    for (int i = 0; i < of.size(); i++) {
      if (!isOf(referralId.apply(of.get(i)), ids)) {
        nameOrphan(list, i);
      }
    }
  }

  private void nameOrphan(String list, int index) {
    values.leaveOut(list + "[" + index + "]", "it belongs to no referral of this file");
  }

  private static boolean isOf(@Nullable String referralId, Set<String> ids) {
    return referralId != null && ids.contains(referralId);
  }

  private <P extends Plan, R> List<R> plans(Class<P> kind, String referralId, MadeFrom<P, R> make) {
    return each(
        file.plans(),
        "plans",
        referralId,
        plan -> kind.isInstance(plan) ? plan.referralId() : null,
        (plan, path) -> make.of(kind.cast(plan), path));
  }

  private static <T, R> List<R> each(
      List<T> records,
      String list,
      String referralId,
      Function<T, @Nullable String> ofReferral,
      MadeFrom<T, R> make) {
    List<R> made = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (referralId.equals(ofReferral.apply(records.get(i)))) {
        made.add(make.of(records.get(i), list + "[" + i + "]"));
      }
    }
    return made;
  }

  /** Makes one record of the return from one of the case file and its path. */
  private interface MadeFrom<T, R> {
    R of(T record, String path);
  }
}
