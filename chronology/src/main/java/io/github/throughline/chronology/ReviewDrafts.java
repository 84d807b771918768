package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reviews of plans: one entry for each kind of plan and day, with every document that tells it. */
final class ReviewDrafts {
  private record Key(EventType type, UncertainDate date) {}

  private record Reviewed(Plan plan, PlanReview review, Provenance provenance) {}

  private ReviewDrafts() {}

  static List<Draft> of(String personId, List<CaseFile> files) {
    Map<Key, List<Reviewed>> reviews = new LinkedHashMap<>();
    for (CaseFile file : files) {
      for (Plan plan : file.plans()) {
        Provenance provenance =
            plan.provenance().sources().isEmpty() ? file.provenance() : plan.provenance();
        for (PlanReview review : plan.reviews()) {
          UncertainDate date = review.heldOn() == null ? UncertainDate.unknown() : review.heldOn();
          EventType type =
              plan instanceof ChildProtectionPlan
                  ? EventType.RCPC
                  : new EventType("CHILD_IN_NEED_REVIEW");
          reviews
              .computeIfAbsent(new Key(type, date), key -> new ArrayList<>())
              .add(new Reviewed(plan, review, provenance));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    reviews.forEach((key, told) -> drafts.add(draft(personId, key, told)));
    return drafts;
  }

  private static Draft draft(String personId, Key key, List<Reviewed> told) {
    TreeSet<String> outcomes = new TreeSet<>();
    told.forEach(
        one -> {
          FreeText outcome = one.review.outcome();
          if (outcome != null) {
            outcomes.add(outcome.text());
          }
        });
    Draft draft =
        new Draft(
            SignificantEventBuilder.builder()
                .id("review " + key.type.code() + " " + key.date.toEdtf())
                .occurred(key.date)
                .types(List.of(key.type))
                .summary(FreeText.of(key.type.label() + "."))
                .outcome(outcomes.isEmpty() ? null : FreeText.of(String.join(" / ", outcomes)))
                .subjects(List.of(personId))
                .provenance(RecordDrafts.joined(told.stream().map(Reviewed::provenance).toList()))
                .build(),
            null,
            "plan review");
    told.forEach(
        one -> draft.records.add(new RecordReference(personId, "plan review", one.plan.id())));
    return draft;
  }
}
