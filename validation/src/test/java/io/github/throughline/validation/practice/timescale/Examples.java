package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.ExpectationState.CANNOT_TELL;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MET;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED_WITH_REASON;
import static io.github.throughline.validation.practice.timescale.ExpectationState.NOT_YET_DUE;
import static io.github.throughline.validation.practice.timescale.Files.LATER;
import static io.github.throughline.validation.practice.timescale.Files.born;
import static io.github.throughline.validation.practice.timescale.Files.file;
import static io.github.throughline.validation.practice.timescale.Files.on;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.model.education.PersonalEducationPlanBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.CourtProceedingsBuilder;
import io.github.throughline.core.model.legal.DeprivationOfLibertyBuilder;
import io.github.throughline.core.model.legal.LegalStatusBuilder;
import io.github.throughline.core.model.legal.MissingEpisodeBuilder;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.legal.ReturnInterviewBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.placement.PrivateFosteringBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.recordkeeping.RetentionRuleBuilder;
import io.github.throughline.core.model.supervision.OversightKind;
import io.github.throughline.core.model.supervision.OversightRecordBuilder;
import io.github.throughline.core.model.supervision.SupervisionKind;
import io.github.throughline.core.model.supervision.SupervisionSessionBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.model.workforce.PractitionerBuilder;
import io.github.throughline.core.model.workforce.QualificationBuilder;
import io.github.throughline.core.setting.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases by hand for the timescales that are no matter of whole days after the clock. */
final class Examples {
  private static final FreeText WHY = FreeText.of("Written down.");

  private final List<Example> all = new ArrayList<>();
  private String code = "";

  private Examples() {
    seeing();
    reports();
    plans();
    leads();
    supervision();
    care();
    hours();
    fostering();
    court();
    retention();
  }

  static List<Example> all() {
    return List.copyOf(new Examples().all);
  }

  private void add(
      @Nullable ExpectationState expected, String asAt, String what, CaseFileBuilder file) {
    add(expected, asAt, what, file, null, Settings.defaults());
  }

  private void add(
      @Nullable ExpectationState expected,
      String asAt,
      String what,
      CaseFileBuilder file,
      @Nullable ServiceFileBuilder service,
      Settings settings) {
    all.add(new Example(code, what, file, service, settings, asAt, expected));
  }

  private static CaseFileBuilder onPlan() {
    return file()
        .addPlans(ChildProtectionPlanBuilder.builder().id("p").startedOn(on("2024-01-08")).build());
  }

  private static CaseFileBuilder oversaw(
      CaseFileBuilder file, @Nullable OversightKind kind, String day) {
    return file.addOversight(
        OversightRecordBuilder.builder().id("o" + day).kind(kind).on(on(day)).build());
  }

  private static CaseFileBuilder seen(CaseFileBuilder file, String day, SeenAlone alone) {
    return file.addVisits(
        VisitBuilder.builder().id("v" + day).on(on(day)).childSeen(true).seenAlone(alone).build());
  }

  private static CaseFileBuilder bedroom(Boolean... seen) {
    CaseFileBuilder file = onPlan();
    for (int i = 0; i < seen.length; i++) {
      file.addVisits(
          VisitBuilder.builder()
              .id("v" + i)
              .on(on("2024-03-0" + (i + 4)))
              .bedroomSeen(seen[i])
              .build());
    }
    return file;
  }

  private void seeing() {
    code = "T023";
    String visit = "2024-03-11T10:00:00";
    CaseFileBuilder none = seen(onPlan(), visit, SeenAlone.NO_REFUSED);
    add(CANNOT_TELL, LATER, "no oversight in the file", none);
    add(NOT_YET_DUE, "2024-03-13", "none by the last day", oversaw(notAlone(), null, "2024-02-01"));
    add(MISSED, "2024-03-14", "none by the day after", oversaw(notAlone(), null, "2024-02-01"));
    add(MET, LATER, "talked of the next day", oversaw(notAlone(), null, "2024-03-12"));
    add(CANNOT_TELL, LATER, "some time on the last day", oversaw(notAlone(), null, "2024-03-13"));
    add(MISSED, LATER, "the day after", oversaw(notAlone(), null, "2024-03-14"));
    add(null, LATER, "seen alone", seen(onPlan(), visit, SeenAlone.YES));
    add(null, LATER, "not suitable", seen(onPlan(), visit, SeenAlone.NO_UNSUITABLE));
    add(null, LATER, "no plan", seen(file(), visit, SeenAlone.NO_REFUSED));

    code = "T024";
    add(MET, LATER, "seen at the last but one", bedroom(false, true, false));
    add(MET, LATER, "seen at the last", bedroom(false, true));
    add(MISSED, LATER, "seen at the one before these", bedroom(true, false, false));
    add(CANNOT_TELL, LATER, "once not recorded", bedroom(false, null));
    add(null, LATER, "one visit only", bedroom(false));

    code = "T025";
    OversightKind escalation = OversightKind.ESCALATION;
    add(MET, LATER, "the day before", oversaw(lastSeen(), escalation, "2024-04-07"));
    add(MET, LATER, "on the day", oversaw(lastSeen(), escalation, "2024-04-08"));
    add(MISSED, LATER, "the day after", oversaw(lastSeen(), escalation, "2024-04-09"));
    add(
        MISSED,
        LATER,
        "direction only",
        oversaw(lastSeen(), OversightKind.CASE_DIRECTION, "2024-04-02"));
    add(CANNOT_TELL, LATER, "of a kind not recorded", oversaw(lastSeen(), null, "2024-04-02"));
    add(CANNOT_TELL, LATER, "on a day not known", oversaw(lastSeen(), escalation, "2024-04"));
    add(CANNOT_TELL, LATER, "no oversight in the file", lastSeen());
    add(NOT_YET_DUE, "2024-04-08", "none by the day", lastSeen());
    add(null, LATER, "no plan", seen(file(), "2024-03-11", SeenAlone.YES));
  }

  private static CaseFileBuilder notAlone() {
    return seen(onPlan(), "2024-03-11T10:00:00", SeenAlone.NO_REFUSED);
  }

  private static CaseFileBuilder lastSeen() {
    return seen(onPlan(), "2024-03-11", SeenAlone.YES);
  }

  private static CaseFileBuilder conference(MeetingKind kind, @Nullable String given) {
    return file()
        .addMeetings(
            MeetingBuilder.builder()
                .id("m")
                .kind(kind)
                .heldOn(on("2024-05-07"))
                .addAttendances(
                    AttendanceBuilder.builder()
                        .personId("mother")
                        .reportSharedOn(on(given))
                        .build())
                .build());
  }

  /** Monday 6 May 2024 is a bank holiday. */
  private void reports() {
    code = "T026";
    report(
        MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE, "2024-05-01", "2024-05-02", "2024-05-03");
    code = "T027";
    report(
        MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, "2024-04-26", "2024-04-29", "2024-04-30");
  }

  private void report(MeetingKind kind, String before, String due, String after) {
    add(MET, LATER, "the day before", conference(kind, before));
    add(MET, LATER, "on the day", conference(kind, due));
    add(MISSED, LATER, "the day after", conference(kind, after));
    add(
        CANNOT_TELL,
        LATER,
        "on one of these days",
        conference(kind, "[" + before + ".." + after + "]"));
    add(CANNOT_TELL, LATER, "not recorded", conference(kind, null));
    add(NOT_YET_DUE, due, "the conference lies ahead", conference(kind, null));
    add(
        CANNOT_TELL,
        after,
        "the day has passed, the conference lies ahead",
        conference(kind, null));
    add(null, LATER, "another meeting", conference(MeetingKind.CORE_GROUP, after));
  }

  private static CaseFileBuilder ended(@Nullable String end, boolean why) {
    return file()
        .addPlans(
            ChildProtectionPlanBuilder.builder()
                .id("p")
                .startedOn(on("2024-03-11"))
                .endedOn(on(end))
                .reasonEnded(why ? WHY : null)
                .build());
  }

  private static CaseFileBuilder helped(String start, @Nullable String end, boolean why) {
    return file()
        .addPlans(
            ChildProtectionPlanBuilder.builder()
                .id("p")
                .startedOn(on("2023-03-06"))
                .endedOn(on("2024-03-11"))
                .build())
        .addPlans(
            ChildInNeedPlanBuilder.builder()
                .id("n")
                .startedOn(on(start))
                .endedOn(on(end))
                .reasonEnded(why ? WHY : null)
                .build());
  }

  private void plans() {
    code = "T031";
    add(MISSED, LATER, "the day before", ended("2024-06-10", false));
    add(MISSED_WITH_REASON, LATER, "the day before, with reasons", ended("2024-06-10", true));
    add(MET, LATER, "on the day", ended("2024-06-11", false));
    add(MET, LATER, "the day after", ended("2024-06-12", false));
    add(CANNOT_TELL, LATER, "in that month", ended("2024-06", false));
    add(NOT_YET_DUE, "2024-06-10", "going on the day before", ended(null, false));
    add(MET, "2024-06-11", "going on on the day", ended(null, false));
    add(null, LATER, "no plan", file());

    code = "T032";
    add(MISSED, LATER, "the day before", helped("2024-03-11", "2024-06-10", false));
    add(MISSED_WITH_REASON, LATER, "with reasons", helped("2024-03-11", "2024-06-10", true));
    add(MET, LATER, "on the day", helped("2024-03-11", "2024-06-11", false));
    add(MET, LATER, "the day after", helped("2024-03-25", "2024-06-12", false));
    add(CANNOT_TELL, LATER, "in that month", helped("2024-03-11", "2024-06", false));
    add(NOT_YET_DUE, "2024-06-10", "going on the day before", helped("2024-03-11", null, false));
    add(MET, "2024-06-11", "going on on the day", helped("2024-03-11", null, false));
    add(CANNOT_TELL, LATER, "begun too late to follow", helped("2024-03-26", null, false));
    add(CANNOT_TELL, "2024-03-25", "none recorded after two weeks", ended2024());
    add(null, "2024-03-24", "two weeks are not over", ended2024());
    add(
        null,
        LATER,
        "looked after",
        ended2024()
            .addCarePeriods(
                CarePeriodBuilder.builder().id("c").startedOn(on("2024-03-11")).build()));
  }

  private static CaseFileBuilder ended2024() {
    return file()
        .addPlans(
            ChildProtectionPlanBuilder.builder()
                .id("p")
                .startedOn(on("2023-03-06"))
                .endedOn(on("2024-03-11"))
                .build());
  }

  private static Party party(String id) {
    return PartyBuilder.builder().practitionerId(id).build();
  }

  private static CaseFileBuilder led(
      String day, @Nullable Boolean qualified, @Nullable String overseer) {
    return file()
        .addPractitioners(
            PractitionerBuilder.builder()
                .id("social-worker")
                .addQualifications(
                    QualificationBuilder.builder().kind(Coded.of("local", "social-work")).build())
                .build())
        .addPractitioners(
            PractitionerBuilder.builder()
                .id("youth-worker")
                .addQualifications(
                    QualificationBuilder.builder().kind(Coded.of("local", "youth-work")).build())
                .build())
        .addPractitioners(PractitionerBuilder.builder().id("nobody-knows").build())
        .addPlans(ChildInNeedPlanBuilder.builder().id("p").startedOn(on("2023-06-05")).build())
        .addAllocations(
            AllocationBuilder.builder()
                .id("a")
                .role(AllocationRole.LEAD_PRACTITIONER)
                .worker(party("w"))
                .qualified(qualified)
                .oversightBy(overseer == null ? null : party(overseer))
                .start(on(day))
                .build());
  }

  private void leads() {
    code = "T046";
    add(MET, LATER, "a social worker", led("2023-12-14", true, null));
    add(MISSED, LATER, "no social worker on the last day", led("2023-12-14", false, null));
    add(null, LATER, "no social worker the day after", led("2023-12-15", false, null));
    add(CANNOT_TELL, LATER, "not recorded", led("2023-12-14", null, null));
    add(null, LATER, "no plan", file());

    code = "T047";
    add(MET, LATER, "overseen by a social worker", led("2023-12-15", false, "social-worker"));
    add(MISSED, LATER, "overseen by another", led("2023-12-15", false, "youth-worker"));
    add(CANNOT_TELL, LATER, "overseen by one not known", led("2023-12-15", false, "nobody-knows"));
    add(CANNOT_TELL, LATER, "oversight not recorded", led("2023-12-15", false, null));
    add(null, LATER, "the day before", led("2023-12-14", false, "youth-worker"));
    add(null, LATER, "led by a social worker", led("2023-12-15", true, null));
  }

  private static ServiceFileBuilder sessions(String... days) {
    ServiceFileBuilder service = ServiceFileBuilder.builder().id("s");
    for (String day : days) {
      service.addSupervisionSessions(
          SupervisionSessionBuilder.builder()
              .id("s" + day)
              .kind(SupervisionKind.FORMAL)
              .worker(party("w"))
              .on(on(day))
              .build());
    }
    return service;
  }

  private static ServiceFileBuilder lasted(SupervisionKind kind, @Nullable Integer minutes) {
    return ServiceFileBuilder.builder()
        .id("s")
        .addSupervisionSessions(
            SupervisionSessionBuilder.builder()
                .id("s")
                .kind(kind)
                .worker(party("w"))
                .on(on("2024-03-20"))
                .minutes(minutes)
                .build());
  }

  private void supervision() {
    Settings settings = Settings.defaults();
    for (String one : List.of("T048", "T130")) {
      code = one;
      CaseFileBuilder file = led("2024-03-11", one.equals("T130"), null);
      add(MET, LATER, "the day before", file, sessions("2024-04-10"), settings);
      add(MET, LATER, "on the day", file, sessions("2024-04-11"), settings);
      add(MISSED, LATER, "the day after", file, sessions("2024-04-12"), settings);
      add(CANNOT_TELL, LATER, "in that month", file, sessions("2024-04", "2024-06-03"), settings);
      add(CANNOT_TELL, LATER, "none recorded", file, sessions(), settings);
      add(NOT_YET_DUE, "2024-04-11", "none by the day", file, sessions(), settings);
      add(null, LATER, "no file of the service", file);
      CaseFileBuilder other = led("2024-03-11", one.equals("T048"), null);
      add(null, LATER, "the other kind of worker", other, sessions("2024-04-12"), settings);
    }

    code = "T131";
    CaseFileBuilder file = led("2024-03-11", true, null);
    SupervisionKind formal = SupervisionKind.FORMAL;
    add(MISSED, LATER, "89 minutes", file, lasted(formal, 89), settings);
    add(MET, LATER, "90 minutes", file, lasted(formal, 90), settings);
    add(MET, LATER, "91 minutes", file, lasted(formal, 91), settings);
    add(CANNOT_TELL, LATER, "not recorded", file, lasted(formal, null), settings);
    add(null, LATER, "in a group", file, lasted(SupervisionKind.GROUP, 30), settings);
    add(null, LATER, "no file of the service", file);
  }

  private static CaseFileBuilder placed(String later) {
    CaseFileBuilder file =
        file().addPlacements(PlacementBuilder.builder().id("p").start(on("2022-03-07")).build());
    for (String day : List.of("2022-03-08", "2024-03-11", later)) {
      seen(file, day, SeenAlone.YES);
    }
    return file;
  }

  private static CaseFileBuilder termly(@Nullable String held) {
    CaseFileBuilder file =
        file()
            .addCarePeriods(
                CarePeriodBuilder.builder().id("c").startedOn(on("2023-01-09")).build());
    return held == null
        ? file
        : file.addPersonalEducationPlans(
            PersonalEducationPlanBuilder.builder().id("e").heldOn(on(held)).build());
  }

  private void care() {
    code = "T066";
    add(MET, LATER, "the day before", placed("2024-04-21"));
    add(MET, LATER, "on the day", placed("2024-04-22"));
    add(CANNOT_TELL, LATER, "the day after", placed("2024-04-23"));
    add(NOT_YET_DUE, "2024-04-22", "none by the day", placed("2024-05-06"));
    add(null, "2023-03-06", "in the first year", placed("2024-04-23"));

    code = "T079";
    Settings terms =
        Settings.defaults().with(CareTimescales.TERM_STARTS, List.of("2024-01-08", "2024-04-15"));
    add(MISSED, LATER, "the day before the term", termly("2024-01-07"), null, terms);
    add(MET, LATER, "on its first day", termly("2024-01-08"), null, terms);
    add(MET, LATER, "on its last day", termly("2024-04-14"), null, terms);
    add(MISSED, LATER, "the day after it", termly("2024-04-15"), null, terms);
    add(CANNOT_TELL, LATER, "in the month it ended", termly("2024-04"), null, terms);
    add(CANNOT_TELL, LATER, "none recorded", termly(null), null, terms);
    add(null, "2024-04-13", "the term is not over", termly(null), null, terms);
    add(null, LATER, "terms are not set", termly("2024-01-08"));
    add(null, LATER, "not looked after", file(), null, terms);
  }

  private static CaseFileBuilder secure(@Nullable String end, @Nullable String order) {
    return file()
        .addDeprivationsOfLiberty(
            DeprivationOfLibertyBuilder.builder()
                .id("d")
                .basis(Coded.of("local", "secure"))
                .courtOrderId(order)
                .start(on("2024-03-11T10:00:00"))
                .end(on(end))
                .build());
  }

  private static CaseFileBuilder police(String status, @Nullable String end) {
    return file()
        .addLegalStatuses(
            LegalStatusBuilder.builder()
                .id("l")
                .status(Coded.of("local", status))
                .start(on("2024-03-11T10:00:00"))
                .end(on(end))
                .build());
  }

  private static CaseFileBuilder missing(
      @Nullable String held, @Nullable Boolean accepted, boolean why) {
    return file()
        .addMissingEpisodes(
            MissingEpisodeBuilder.builder()
                .id("m")
                .start(on("2024-03-09"))
                .end(on("2024-03-11T10:00:00"))
                .interviewOffered(true)
                .interviewAccepted(accepted)
                .interview(
                    ReturnInterviewBuilder.builder()
                        .heldOn(on(held))
                        .reasonNotHeld(why ? WHY : null)
                        .build())
                .build());
  }

  private static CaseFileBuilder written(MeetingKind kind, String held, @Nullable String at) {
    return file()
        .addMeetings(
            MeetingBuilder.builder()
                .id("m")
                .kind(kind)
                .heldOn(on(held))
                .provenance(
                    ProvenanceBuilder.builder()
                        .recordedAt(at == null ? null : Instant.parse(at))
                        .build())
                .build());
  }

  private void hours() {
    code = "T087";
    add(MET, LATER, "a second before", secure("2024-03-14T09:59:59", null));
    add(MET, LATER, "to the second", secure("2024-03-14T10:00:00", null));
    add(MISSED, LATER, "a second after", secure("2024-03-14T10:00:01", null));
    add(MET, LATER, "some time the day before", secure("2024-03-13", null));
    add(CANNOT_TELL, LATER, "some time that day", secure("2024-03-14", null));
    add(MISSED, LATER, "some time the day after", secure("2024-03-15", null));
    add(NOT_YET_DUE, "2024-03-14", "going on that day", secure(null, null));
    add(MISSED, "2024-03-15", "going on the day after", secure(null, null));
    add(null, LATER, "by an order", secure("2024-03-15", "o"));

    code = "T090";
    add(MET, LATER, "to the second", missing("2024-03-14T10:00:00", true, false));
    add(MISSED, LATER, "a second after", missing("2024-03-14T10:00:01", true, false));
    add(CANNOT_TELL, LATER, "some time that day", missing("2024-03-14", true, false));
    add(MISSED_WITH_REASON, LATER, "the child said no", missing(null, false, false));
    add(MISSED_WITH_REASON, LATER, "with a reason", missing("2024-03-15", true, true));
    add(NOT_YET_DUE, "2024-03-14", "none by that day", missing(null, true, false));
    add(null, LATER, "never missing", file());

    code = "T110";
    add(MET, LATER, "a second before", police("L1", "2024-03-14T09:59:59"));
    add(MET, LATER, "to the second", police("L1", "2024-03-14T10:00:00"));
    add(MISSED, LATER, "a second after", police("L1", "2024-03-14T10:00:01"));
    add(CANNOT_TELL, LATER, "some time that day", police("L1", "2024-03-14"));
    add(CANNOT_TELL, LATER, "no end recorded", police("L1", null));
    add(NOT_YET_DUE, "2024-03-14", "no end by that day", police("L1", null));
    add(null, LATER, "another status", police("C2", "2024-03-15"));

    code = "T139";
    MeetingKind strategy = MeetingKind.STRATEGY_DISCUSSION;
    String held = "2024-03-11T10:00:00";
    add(MET, LATER, "a second before", written(strategy, held, "2024-03-12T09:59:59Z"));
    add(MET, LATER, "to the second", written(strategy, held, "2024-03-12T10:00:00Z"));
    add(MISSED, LATER, "a second after", written(strategy, held, "2024-03-12T10:00:01Z"));
    add(
        CANNOT_TELL,
        LATER,
        "time not recorded",
        written(strategy, "2024-03-11", "2024-03-12T10:00:00Z"));
    add(CANNOT_TELL, LATER, "not recorded", written(strategy, held, null));
    add(NOT_YET_DUE, "2024-03-12", "not recorded by that day", written(strategy, held, null));
    add(
        null,
        LATER,
        "another meeting",
        written(MeetingKind.CORE_GROUP, held, "2024-03-20T10:00:00Z"));
  }

  private static CaseFileBuilder fostered(@Nullable String told) {
    return file()
        .addPrivateFostering(
            PrivateFosteringBuilder.builder()
                .id("f")
                .start(on("2024-05-07"))
                .notifiedOn(on(told))
                .build());
  }

  private void fostering() {
    code = "T091";
    add(MET, LATER, "the day before", fostered("2024-03-25"));
    add(MET, LATER, "on the day", fostered("2024-03-26"));
    add(CANNOT_TELL, LATER, "the day after", fostered("2024-03-27"));
    add(CANNOT_TELL, LATER, "on the day it began", fostered("2024-05-07"));
    add(MISSED, LATER, "the day after it began", fostered("2024-05-08"));
    add(CANNOT_TELL, LATER, "not recorded", fostered(null));
    add(NOT_YET_DUE, "2024-03-26", "it lies ahead", fostered(null));
    add(null, LATER, "no arrangement", file());
  }

  private static CaseFileBuilder inCourt(String kind, @Nullable String end, boolean why) {
    return file()
        .addCourtProceedings(
            CourtProceedingsBuilder.builder()
                .id("p")
                .kind(Coded.of("local", kind))
                .appliedOn(on("2024-03-11"))
                .endedOn(on(end))
                .reasonExtended(why ? WHY : null)
                .build());
  }

  /** The day of the application is the first of the 26 weeks. */
  private void court() {
    code = "T105";
    add(MET, LATER, "the day before", inCourt("care", "2024-09-07", false));
    add(MET, LATER, "on the day", inCourt("care", "2024-09-08", false));
    add(MISSED, LATER, "the day after", inCourt("care", "2024-09-09", false));
    add(MISSED_WITH_REASON, LATER, "with a reason", inCourt("care", "2024-09-09", true));
    add(CANNOT_TELL, LATER, "in that month", inCourt("care", "2024-09", false));
    add(NOT_YET_DUE, "2024-09-08", "going on that day", inCourt("care", null, false));
    add(MISSED, "2024-09-09", "going on the day after", inCourt("care", null, false));
    add(null, LATER, "other proceedings", inCourt("private-law", "2024-09-09", false));
  }

  private static CaseFileBuilder kept(String until, @Nullable String careEnded) {
    CaseFileBuilder file =
        born("2001-01-15")
            .addRetention(
                RetentionRuleBuilder.builder().id("r").earliestDisposal(on(until)).build());
    return careEnded == null
        ? file
        : file.addCarePeriods(
            CarePeriodBuilder.builder()
                .id("c")
                .startedOn(on("2005-01-10"))
                .endedOn(on(careEnded))
                .build());
  }

  private void retention() {
    code = "T147";
    add(MISSED, LATER, "the day before", kept("2076-01-14", "2012-06-01"));
    add(MET, LATER, "on the day", kept("2076-01-15", "2012-06-01"));
    add(MET, LATER, "the day after", kept("2076-01-16", "2012-06-01"));
    add(CANNOT_TELL, LATER, "in that year", kept("2076", "2012-06-01"));
    add(MISSED, LATER, "care ended on the first day", kept("2076-01-14", "2011-04-01"));
    add(null, LATER, "care ended before the regulations", kept("2076-01-14", "2011-03-31"));
    add(null, LATER, "never looked after", kept("2076-01-14", null));

    code = "T148";
    add(MISSED, LATER, "the day before", kept("2026-01-14", null));
    add(MET, LATER, "on the day", kept("2026-01-15", null));
    add(MET, LATER, "the day after", kept("2026-01-16", null));
    add(CANNOT_TELL, LATER, "in that year", kept("2026", null));
    add(null, LATER, "looked after", kept("2026-01-14", "2012-06-01"));
  }
}
