package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the levels of help that one child's records show. Where documents differ, the latest
 * document decides what is drawn; the difference itself is told among the contradictions.
 */
public final class LevelSpans {
  private final String personId;
  private final List<Pending> pending = new ArrayList<>();

  LevelSpans(String personId) {
    this.personId = personId;
  }

  /** Notes the level that a record shows, if it shows one. */
  <T> void add(RecordKind<T> kind, T record, List<List<Draft>> ofMoments) {
    RecordKind.Help<T> help = kind.help();
    if (help != null && help.shows().test(record)) {
      add(help.level(), help.start().apply(record), help.end().apply(record), ofMoments);
    }
  }

  private void add(
      Level level,
      @Nullable UncertainDate start,
      @Nullable UncertainDate end,
      List<List<Draft>> ofMoments) {
    if (start != null) {
      pending.add(
          new Pending(level, start, end, ofMoments.stream().flatMap(List::stream).toList()));
    }
  }

  /**
   * The spans, once the entries have their identifiers; null for an entry that was left out. An end
   * that no entry shows is not shown here either: it was after the day, or not yet known.
   */
  public List<LevelSpan> spans(Function<Draft, @Nullable String> entryId, LocalDate asAt) {
    List<LevelSpan> spans = new ArrayList<>();
    for (Pending one : pending) {
      List<String> ids = new ArrayList<>();
      UncertainDate end = null;
      for (Draft draft : one.drafts) {
        String id = entryId.apply(draft);
        if (id != null && !ids.contains(id)) {
          ids.add(id);
        }
        if (id != null && one.end != null && draft.isAt(one.end)) {
          end = one.end;
        }
      }
      boolean begun = one.start.earliest() == null || !one.start.earliest().isAfter(asAt);
      if (begun && !ids.isEmpty()) {
        spans.add(new LevelSpan(personId, one.level, one.start, end, ids));
      }
    }
    spans.sort(
        Comparator.comparing(LevelSpan::start, When.chronological())
            .thenComparing(LevelSpan::level));
    return spans;
  }

  private record Pending(
      Level level, UncertainDate start, @Nullable UncertainDate end, List<Draft> drafts) {}
}
