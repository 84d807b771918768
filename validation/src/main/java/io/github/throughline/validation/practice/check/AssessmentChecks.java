package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.assessment.AgencyContribution;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whose views and whose knowledge the latest authorised assessment holds. */
final class AssessmentChecks {
  static final PracticeCheck VIEWS =
      check("SM-18", "Views of the child and of each parent in the assessment")
          .serving("F22")
          .lookingAt("assessments", "views", "family.relationships")
          .when(
              "The latest authorised assessment holds no view of the child; or it holds none of a"
                  + " parent or carer who, by the family file, has parental responsibility for the"
                  + " child. Goes well when it holds all of them.")
          .from("Working Together 2023, assessment section; finding on views in assessments")
          .misleadingWhen(
              "A view may be told in the analysis without being a record. A parent may not be known"
                  + " or not safe to ask, which is a reason that should be recorded.")
          .judgingEach(AssessmentChecks::views);

  static final Setting<List<String>> AGENCIES =
      Setting.words("SM-19.agencies", List.of("health", "police", "education"))
          .because("The letter names health and police; education knows school-age children best")
          .from("Design default, from the finding on health and police information");

  static final PracticeCheck CONTRIBUTIONS =
      check("SM-19", "What other agencies know, in the assessment")
          .serving("F23", "F06")
          .lookingAt("assessments")
          .when(
              "The latest authorised assessment asked an agency and neither used what came nor says"
                  + " why not; or it never asked one of SM-19.agencies. Goes well when what all of"
                  + " them sent was used.")
          .using(AGENCIES)
          .from(
              "Working Together 2023, assessment section; finding on health and police information")
          .misleadingWhen(
              "A baby has no school. An agency may have been asked by telephone, and its answer be in"
                  + " the text.")
          .judgingEach(AssessmentChecks::contributions);

  private AssessmentChecks() {}

  static List<PracticeCheck> all() {
    return List.of(VIEWS, CONTRIBUTIONS);
  }

  private static List<PracticeOutcome> views(PracticeCase c) {
    Optional<Dated<Assessment>> latest = HistoryChecks.latest(c);
    if (latest.isEmpty()) {
      return List.of(HistoryChecks.noAssessment(c));
    }
    Assessment assessment = latest.get().record();
    String of = "The assessment of " + day(latest.get().day());
    Evidence where = c.evidence(assessment);
    List<PracticeOutcome> outcomes = new ArrayList<>();
    boolean child =
        assessment.childsViews() != null || holdsViewOf(c, assessment, c.file().child().id());
    if (!child) {
      outcomes.add(
          raised(
              of + " holds no view of the child.",
              "What did the child say or show, and if nothing, how was that tried?",
              List.of(where)));
    }
    Optional<FamilyFile> family = c.findFamily();
    if (family.isEmpty()) {
      outcomes.add(cannotTell("who has parental responsibility is not recorded here", where));
      return outcomes;
    }
    boolean parents = true;
    int asked = 0;
    for (Relationship parent : parents(c, family.get(), latest.get().day())) {
      asked++;
      if (!holdsViewOf(c, assessment, parent.personId())) {
        parents = false;
        outcomes.add(
            raised(
                of + " holds no view of one of the people with parental responsibility.",
                "What does that parent think, or why was it not right to ask?",
                List.of(where)));
      }
    }
    if (outcomes.isEmpty()) {
      outcomes.add(
          parents && asked > 0
              ? well(
                  of
                      + " holds the views of the child and of everybody with parental responsibility.",
                  List.of(where))
              : quiet());
    }
    return outcomes;
  }

  private static boolean holdsViewOf(PracticeCase c, Assessment assessment, String personId) {
    return assessment.viewIds().stream()
        .map(id -> c.find(id, View.class))
        .flatMap(Optional::stream)
        .anyMatch(view -> personId.equals(view.personId()));
  }

  /** Relationships that certainly carried parental responsibility for the child on a day. */
  private static List<Relationship> parents(PracticeCase c, FamilyFile family, LocalDate day) {
    String childId = c.file().child().id();
    List<Relationship> parents = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Relationship one : family.relationships()) {
      if (one.otherPersonId().equals(childId)
          && holdsResponsibility(one, day)
          && known.add(one.personId())) {
        parents.add(one);
      }
    }
    return parents;
  }

  private static boolean holdsResponsibility(Relationship one, LocalDate day) {
    if (one.responsibilities().isEmpty()) {
      return Boolean.TRUE.equals(one.parentalResponsibility());
    }
    return one.responsibilities().stream()
        .anyMatch(
            held ->
                Boolean.TRUE.equals(held.held())
                    && (held.start() == null || Days.isOnOrBefore(held.start(), day) == Truth.YES)
                    && (held.end() == null || Days.isAfter(held.end(), day) == Truth.YES));
  }

  private static List<PracticeOutcome> contributions(PracticeCase c) {
    Optional<Dated<Assessment>> latest = HistoryChecks.latest(c);
    if (latest.isEmpty()) {
      return List.of(HistoryChecks.noAssessment(c));
    }
    Assessment assessment = latest.get().record();
    String of = "The assessment of " + day(latest.get().day());
    if (assessment.contributions().isEmpty()) {
      return List.of(
          cannotTell(
              "which agencies the assessment asked is not recorded", c.evidence(assessment)));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (AgencyContribution one : assessment.contributions()) {
      if (one.receivedOn() != null && one.usedIn() == null && one.reasonNotUsed() == null) {
        outcomes.add(
            raised(
                of + " does not say how it used what an agency sent.",
                "What did it add to the picture, or why was it left aside?",
                List.of(c.evidence(assessment, one))));
      }
    }
    List<Evidence> used = new ArrayList<>();
    for (String agency : c.setting(AGENCIES)) {
      List<AgencyContribution> from =
          assessment.contributions().stream().filter(one -> isOf(one, agency)).toList();
      if (from.isEmpty()) {
        outcomes.add(
            raised(
                of + " does not show that " + agency + " was asked.",
                "What does " + agency + " know of the child and family?",
                List.of(c.evidence(assessment))));
      }
      from.stream()
          .filter(one -> one.usedIn() != null)
          .forEach(one -> used.add(c.evidence(assessment, one)));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(
          used.size() >= c.setting(AGENCIES).size()
              ? well(of + " uses what " + Sentences.list(c.setting(AGENCIES)) + " know.", used)
              : quiet());
    }
    return outcomes;
  }

  private static boolean isOf(AgencyContribution one, String agency) {
    return one.agency() != null && one.agency().toLowerCase(Locale.ROOT).contains(agency);
  }
}
