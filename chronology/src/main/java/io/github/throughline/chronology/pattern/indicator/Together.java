package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.indicator.Spells.Stretch;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** CI-04: the times in which two or more difficulties or kinds of harm are recorded together. */
final class Together {
  static final Setting<Integer> DAYS =
      Setting.count("CI-04.daysOfMoment", 90, 1, 366)
          .in("days")
          .because("A quarter: long enough to meet what was recorded in the same season")
          .from("Design default, for this indicator only");

  static final Rule RULE = new Rule(Indicator.CI_04, List.of(DAYS), Together::say);

  private Together() {}

  private static void say(History history, Said said) {
    int days = history.settings().get(DAYS);
    Map<String, List<Stretch>> byLabel = new TreeMap<>();
    for (Incident incident : history.incidents()) {
      Optional<Stretch> stretch = Spells.certain(incident, days, history.lastDay());
      if (stretch.isEmpty()) {
        incident
            .entryIds()
            .forEach(
                id ->
                    said.leftOut(List.of(new LeftOut(id, "its dates are not known well enough"))));
      } else {
        for (String label : labels(incident)) {
          byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(stretch.get());
        }
      }
    }
    byLabel.replaceAll((label, stretches) -> Spells.joined(stretches, 1));
    List<PatternRow> rows = new ArrayList<>();
    for (Stretch together : sweep(byLabel)) {
      Set<String> labels = new TreeSet<>();
      for (Map.Entry<String, List<Stretch>> one : byLabel.entrySet()) {
        if (one.getValue().stream().anyMatch(s -> covers(s, together.first()))) {
          labels.add(one.getKey());
        }
      }
      List<String> ids = List.copyOf(new LinkedHashSet<>(History.entryIds(together.incidents())));
      String last =
          together.last().isAfter(history.lastDay())
              ? day(history.lastDay())
              : day(together.last());
      said.recorded(
          "From "
              + day(together.first())
              + " to "
              + last
              + ", "
              + labels.size()
              + " are recorded together: "
              + Phrase.list(labels)
              + ".",
          ids);
      rows.add(new PatternRow(List.of(day(together.first()), last, Phrase.list(labels)), ids));
    }
    if (rows.isEmpty()) {
      said.notRecorded(
          "No time is recorded in which two difficulties or kinds of harm certainly met.");
    }
    said.table("Recorded together", List.of("From", "To", "What"), rows);
    said.covers(
        "For this indicator, what happened on a day stands for "
            + days
            + " days from then. That two things were recorded together does not say that one"
            + " brought about the other.");
  }

  private static Set<String> labels(Incident incident) {
    Set<String> labels = new TreeSet<>();
    for (HarmKind kind : incident.kinds()) {
      if (kind != HarmKind.OTHER) {
        labels.add(kind.label());
      }
    }
    for (IncludedEntry included : incident.entries()) {
      for (EventType type : included.entry().event().types()) {
        boolean difficulty =
            type.nature() == EventNature.MAY_BE_HARM
                && (type.group() == EventGroup.ADULTS_DIFFICULTIES
                    || type.group() == EventGroup.HOME_AND_MONEY);
        if (difficulty && HarmKind.ofType(type).isEmpty()) {
          labels.add(type.label().toLowerCase(Locale.UK));
        }
      }
    }
    if (labels.isEmpty()) {
      labels.add(HarmKind.OTHER.label());
    }
    return labels;
  }

  /** The stretches in which the same two or more labels hold throughout, in order. */
  private static List<Stretch> sweep(Map<String, List<Stretch>> byLabel) {
    TreeSet<LocalDate> edges = new TreeSet<>();
    byLabel
        .values()
        .forEach(
            all ->
                all.forEach(
                    stretch -> {
                      edges.add(stretch.first());
                      edges.add(stretch.last().plusDays(1));
                    }));
    List<Stretch> together = new ArrayList<>();
    LocalDate from = null;
    for (LocalDate edge : edges) {
      if (from != null) {
        LocalDate first = from;
        List<Incident> incidents = new ArrayList<>();
        int labels = 0;
        for (List<Stretch> all : byLabel.values()) {
          for (Stretch stretch : all) {
            if (covers(stretch, first)) {
              labels++;
              incidents.addAll(stretch.incidents());
            }
          }
        }
        if (labels >= 2) {
          together.add(new Stretch(first, edge.minusDays(1), incidents));
        }
      }
      from = edge;
    }
    return together;
  }

  private static boolean covers(Stretch stretch, LocalDate day) {
    return !day.isBefore(stretch.first()) && !day.isAfter(stretch.last());
  }
}
