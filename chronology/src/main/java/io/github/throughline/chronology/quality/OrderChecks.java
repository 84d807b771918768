package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** CH-Q6 and CH-Q7: silence while open, and dates that cannot all be right. */
final class OrderChecks {
  /** What can only happen to a child who is born and lives. */
  private static final Set<EventGroup> OF_THE_LIVING =
      Set.of(EventGroup.HARM_TO_CHILD, EventGroup.EDUCATION, EventGroup.MISSING_AND_JUSTICE);

  private OrderChecks() {}

  static void look(Looked in, Consumer<QualityFinding> out) {
    contradictions(in, out);
    for (Lane child : in.children()) {
      gaps(in, child, out);
      outsideLife(in, child, out);
      twice(in, child, out);
    }
  }

  private static void gaps(Looked in, Lane child, Consumer<QualityFinding> out) {
    for (UnrecordedSpan gap : in.chronology().unrecorded()) {
      Optional<LevelSpan> open =
          gap.personId().equals(child.person().id())
              ? in.findOpenThroughout(child, gap.period().start(), gap.period().start())
              : Optional.empty();
      if (open.isPresent()) {
        Period days = gap.period();
        out.accept(
            new QualityFinding(
                QualityCheck.GAP_WHILE_OPEN,
                child.person().id(),
                "Nothing is recorded about "
                    + child.label()
                    + " for "
                    + days.days()
                    + " days from "
                    + DateWords.of(UncertainDate.on(days.start()))
                    + ", while this was open: "
                    + open.get().level().label()
                    + ". That time is unknown, not quiet. Who saw the child then?",
                open.get().entryIds()));
      }
    }
  }

  private static void contradictions(Looked in, Consumer<QualityFinding> out) {
    Set<String> shown = new TreeSet<>();
    in.chronology().entries().forEach(entry -> shown.add(entry.entry().entryId()));
    for (Contradiction contradiction : in.chronology().contradictions()) {
      out.accept(
          new QualityFinding(
              QualityCheck.ORDER,
              contradiction.personId(),
              "Sources differ on " + contradiction.what() + ". Which of them is right?",
              contradiction.entryIds().stream().filter(shown::contains).toList()));
    }
  }

  private static void outsideLife(Looked in, Lane child, Consumer<QualityFinding> out) {
    UncertainDate born = child.person().birthDate();
    UncertainDate died = child.person().deathDate();
    List<IncludedEntry> before = new ArrayList<>();
    List<IncludedEntry> after = new ArrayList<>();
    for (IncludedEntry entry : in.entriesAbout(child)) {
      SignificantEvent event = Looked.event(entry);
      if (!event.subjects().contains(child.person().id())
          || event.types().isEmpty()
          || !OF_THE_LIVING.contains(event.types().get(0).group())) {
        continue;
      }
      if (Looked.isCertainlyBefore(event.occurred(), born)) {
        before.add(entry);
      } else if (Looked.isCertainlyBefore(died, event.occurred())) {
        after.add(entry);
      }
    }
    tell(child, before, "before the recorded birth", out);
    tell(child, after, "after the recorded death", out);
  }

  private static void tell(
      Lane child, List<IncludedEntry> entries, String when, Consumer<QualityFinding> out) {
    if (!entries.isEmpty()) {
      out.accept(
          new QualityFinding(
              QualityCheck.ORDER,
              child.person().id(),
              Looked.entries(entries.size())
                  + (entries.size() == 1 ? " tells" : " tell")
                  + " of "
                  + child.label()
                  + " "
                  + when
                  + ". Is a date wrong, or is somebody else meant?",
              Looked.ids(entries)));
    }
  }

  /** Written entries of one type about one child on one day that are not linked. */
  private static void twice(Looked in, Lane child, Consumer<QualityFinding> out) {
    Map<List<Object>, List<IncludedEntry>> alike = new LinkedHashMap<>();
    for (IncludedEntry entry : in.entriesAbout(child)) {
      SignificantEvent event = Looked.event(entry);
      LocalDate day = exactDay(event.occurred());
      if (day != null && !event.types().isEmpty() && Looked.isWritten(entry)) {
        EventType type = event.types().get(0);
        alike.computeIfAbsent(List.of(day, type), key -> new ArrayList<>()).add(entry);
      }
    }
    for (List<IncludedEntry> entries : alike.values()) {
      if (entries.size() > 1 && entries.stream().noneMatch(entry -> isLinked(entry, entries))) {
        out.accept(
            new QualityFinding(
                QualityCheck.ORDER,
                child.person().id(),
                Looked.entries(entries.size())
                    + " of one kind are about "
                    + child.label()
                    + " on one day. Is it one event that was written down more than once?",
                Looked.ids(entries)));
      }
    }
  }

  private static @Nullable LocalDate exactDay(@Nullable When when) {
    return when instanceof UncertainDate date ? date.findExactDay().orElse(null) : null;
  }

  private static boolean isLinked(IncludedEntry entry, List<IncludedEntry> others) {
    List<String> ids = Looked.ids(others);
    return entry.entry().links().stream().anyMatch(link -> ids.contains(link.entryId()));
  }
}
