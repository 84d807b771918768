package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSource;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import io.github.throughline.validation.cincensus.StructureRules.Search;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks through all items of a header or a child for values with one fault, silent where a
 * published rule that is asked says the same.
 */
final class ValueSearch {
  private final ValueFault fault;
  private final CollectionYear year;
  private final Set<String> rulesAsked;
  private final Set<String> fields = new LinkedHashSet<>();

  private final List<CensusItem<CinHeader>> ofHeader;
  private final List<CensusItem<CinSource>> ofSource;
  private final List<CensusItem<CinChild>> ofChild;
  private final List<CensusItem<CinEpisode>> ofEpisode;
  private final List<CensusItem<CinAssessment>> ofAssessment;
  private final List<CensusItem<CinPlanDates>> ofPlan;
  private final List<CensusItem<CinSection47>> ofEnquiry;
  private final List<CensusItem<CinProtectionPlan>> ofProtectionPlan;
  private final List<CensusItem<CinReviews>> ofReviews;
  private final List<CensusItem<CinPreProceedings>> ofPreProceedings;

  ValueSearch(ValueFault fault, CollectionYear year, Set<String> rulesAsked) {
    this.fault = fault;
    this.year = year;
    this.rulesAsked = rulesAsked;
    ofHeader = chosen(CensusItems.OF_HEADER);
    ofSource = chosen(CensusItems.OF_SOURCE);
    ofChild = chosen(CensusItems.OF_CHILD);
    ofEpisode = chosen(CensusItems.OF_EPISODE);
    ofAssessment = chosen(CensusItems.OF_ASSESSMENT);
    ofPlan = chosen(CensusItems.OF_PLAN);
    ofEnquiry = chosen(CensusItems.OF_ENQUIRY);
    ofProtectionPlan = chosen(CensusItems.OF_PROTECTION_PLAN);
    ofReviews = chosen(CensusItems.OF_REVIEWS);
    ofPreProceedings = chosen(CensusItems.OF_PRE_PROCEEDINGS);
  }

  /** The items that can have the fault and are published for the year. */
  private <R> List<CensusItem<R>> chosen(List<CensusItem<R>> items) {
    List<CensusItem<R>> chosen = new ArrayList<>();
    for (CensusItem<R> item : items) {
      if (fault.isPossibleIn(item.element())) {
        fields.add(item.element().name());
        if (item.element().isPublishedIn(year)) {
          chosen.add(item.lookedAtFor(fault, rulesAsked));
        }
      }
    }
    return List.copyOf(chosen);
  }

  /** The items that can have the fault, wherever they stand and in whichever year. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  Search<CinHeader> ofHeader() {
    return (header, context, verdict) -> {
      Look look = new Look(header.problems(), context, verdict);
      look.through(ofHeader, header);
      look.throughEach(ofSource, header.sources());
      return look.found;
    };
  }

  Search<CinChild> ofChild() {
    return (child, context, verdict) -> {
      Look look = new Look(child.problems(), context, verdict);
      look.through(ofChild, child);
      child.episodes().forEach(episode -> throughEpisode(episode, look));
      return look.found;
    };
  }

  private void throughEpisode(CinEpisode episode, Look look) {
    look.through(ofEpisode, episode);
    look.throughEach(ofAssessment, episode.assessments());
    look.throughEach(ofPlan, episode.plans());
    look.throughEach(ofEnquiry, episode.enquiries());
    look.throughEach(ofProtectionPlan, episode.protectionPlans());
    for (CinProtectionPlan plan : episode.protectionPlans()) {
      look.throughEach(ofReviews, plan.reviews());
    }
    look.throughEach(ofPreProceedings, episode.preProceedings());
  }

  /** One look through a header or a child. */
  private final class Look {
    private final List<StructureProblem> problems;
    private final Context context;
    private final Verdict verdict;
    private boolean found;

    Look(List<StructureProblem> problems, Context context, Verdict verdict) {
      this.problems = problems;
      this.context = context;
      this.verdict = verdict;
    }

    <R> void throughEach(List<CensusItem<R>> items, List<R> records) {
      for (int i = 0; i < records.size(); i++) {
        through(items, records.get(i));
      }
    }

    <R> void through(List<CensusItem<R>> items, R record) {
      for (int i = 0; i < items.size(); i++) {
        CensusItem<R> item = items.get(i);
        int count = item.values().count(record);
        for (int v = 0; v < count; v++) {
          Reported<?> value = item.values().get(record, v);
          if (fault.isIn(value, item.element(), year)) {
            say(item, record, value);
          }
        }
        if (count == 0 && fault == ValueFault.MISSING) {
          say(item, record, Reported.absent());
        }
      }
    }

    private <R> void say(CensusItem<R> item, R record, Reported<?> value) {
      Place group = item.group().apply(record);
      if ((!value.isThere() && (!group.isKnown() || isDamaged()))
          || isTooLong(value)
          || item.isSaidAlready(record, context)) {
        return;
      }
      found = true;
      CinElement element = item.element();
      String parent = CinCensusStructure.get(element.parentPath()).name();
      verdict.fireIn(
          Shape.moduleOf(element),
          Shape.detail(element.name(), parent, fault.expected(value, element, year)),
          List.of(
              value.isThere()
                  ? Cited.of(element.name(), value)
                  : Cited.element(element.name(), group)));
    }

    /** Of a header that could not be read to its end, nobody can say what it lacks. */
    private boolean isDamaged() {
      return problems.stream().anyMatch(p -> p.kind() == Kind.DAMAGED_RECORD);
    }

    /** Such a value was not read whole, which another of our rules says. */
    private boolean isTooLong(Reported<?> value) {
      return value.isUnreadable()
          && problems.stream()
              .anyMatch(p -> p.kind() == Kind.TOO_LONG && p.place().equals(value.place()));
    }
  }
}
