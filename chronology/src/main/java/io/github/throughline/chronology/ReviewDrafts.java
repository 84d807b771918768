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
  /** {@code apart} is 0 for a review with a date, and another number for each without one. */
  private record Key(EventType type, UncertainDate date, int apart) {}

  private record Reviewed(Plan plan, PlanReview review, Provenance provenance) {}

  private ReviewDrafts() {}

  static List<Draft> of(String personId, List<CaseFile> files) {
    Map<Key, List<Reviewed>> reviews = new LinkedHashMap<>();
    int undated = 0;
    for (CaseFile file : files) {
      for (Plan plan : file.plans()) {
        Provenance provenance = Provenances.orOf(plan.provenance(), file.provenance());
        for (PlanReview review : plan.reviews()) {
          UncertainDate date = review.heldOn() == null ? UncertainDate.unknown() : review.heldOn();
          boolean isDated = date.earliest() != null || date.latest() != null;
          EventType type =
              plan instanceof ChildProtectionPlan
                  ? EventType.RCPC
                  : new EventType("CHILD_IN_NEED_REVIEW");
          reviews
              .computeIfAbsent(
                  new Key(type, date, isDated ? 0 : ++undated), key -> new ArrayList<>())
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
        Draft.ofRecord(
            SignificantEventBuilder.builder()
                .id("review " + key.type.code() + " " + key.date.toEdtf())
                .occurred(key.date)
                .types(List.of(key.type))
                .summary(FreeText.of(key.type.label() + "."))
                .outcome(outcomes.isEmpty() ? null : FreeText.of(String.join(" / ", outcomes)))
                .subjects(List.of(personId))
                .provenance(Provenances.joined(told.stream().map(Reviewed::provenance).toList()))
                .build(),
            "plan review");
    draft.bare = true;
    told.forEach(
        one -> draft.records.add(new RecordReference(personId, "plan review", one.plan.id())));
    return draft;
  }
}
