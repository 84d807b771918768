package io.github.throughline.chronology.draft;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which records of several documents are one and the same: the referral that both last year's
 * return and this year's carry.
 *
 * <p>Records of one child, one kind and one variety are the same when they bear the same date in
 * different documents. Of those that then remain, the nearest two in different documents are taken
 * for the same when at most 31 days lie between them and they can be one: neither was over before
 * the other began, and neither began after the other's document was written. The difference is then
 * shown as a contradiction. One document never tells the same record twice. The order of the
 * documents makes no difference.
 */
public final class SameRecords {
  /** A date corrected by up to a month is a correction; records further apart are two. */
  private static final long MOST_DAYS_APART = 31;

  private SameRecords() {}

  /** The records, gathered; each group and the groups themselves in order of date and document. */
  static <T> List<List<Told<T>>> group(RecordKind<T> kind, List<Told<T>> given) {
    List<Told<T>> told = new ArrayList<>(given);
    told.sort(Comparator.comparing(Told<T>::document).thenComparing(Told::order));
    List<List<Told<T>>> groups = sameDate(kind, told);
    joinNearest(kind, groups);
    groups.forEach(group -> group.sort(order(kind)));
    groups.sort(Comparator.comparing(group -> group.get(0), order(kind)));
    return groups;
  }

  private static <T> Comparator<Told<T>> order(RecordKind<T> kind) {
    return Comparator.<Told<T>, UncertainDate>comparing(
            one -> kind.anchor(one.record()), When.chronological())
        .thenComparing(one -> kind.variety().apply(one.record()))
        .thenComparing(Told::document)
        .thenComparing(Told::order);
  }

  private static <T> List<List<Told<T>>> sameDate(RecordKind<T> kind, List<Told<T>> told) {
    Map<String, List<Told<T>>> groups = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Told<T> one : told) {
      UncertainDate anchor = kind.anchor(one.record());
      String date = anchor.toEdtf() + '\n' + kind.variety().apply(one.record());
      // The second record of a document on one day is the same as the second of another document.
      int turn = seen.merge(one.document() + "\n" + date, 1, Integer::sum);
      // Records whose date is not known at all have nothing that could make them the same.
      String apart =
          anchor.earliest() == null && anchor.latest() == null ? "\n" + one.document() : "";
      groups.computeIfAbsent(date + '\n' + turn + apart, key -> new ArrayList<>()).add(one);
    }
    return new ArrayList<>(groups.values());
  }

  private static <T> void joinNearest(RecordKind<T> kind, List<List<Told<T>>> groups) {
    List<Integer> byDate = new ArrayList<>();
    for (int place = 0; place < groups.size(); place++) {
      if (began(kind, groups.get(place)) != null) {
        byDate.add(place);
      }
    }
    byDate.sort(Comparator.comparing(place -> requireNonNull(began(kind, groups.get(place)))));
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < byDate.size(); first++) {
      for (int second = first + 1; second < byDate.size(); second++) {
        int a = Math.min(byDate.get(first), byDate.get(second));
        int b = Math.max(byDate.get(first), byDate.get(second));
        if (daysApart(kind, groups.get(a), groups.get(b)) > MOST_DAYS_APART) {
          break;
        }
        if (mayBeOne(kind, groups.get(a), groups.get(b))) {
          long apart = daysApart(kind, groups.get(a), groups.get(b));
          pairs.add(new Pair(a, b, apart, earlierDate(kind, groups, a, b)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::apart)
            .thenComparing(Pair::dates)
            .thenComparing(Pair::a)
            .thenComparing(Pair::b));
    Set<Integer> joined = new HashSet<>();
    for (Pair pair : pairs) {
      if (!joined.contains(pair.a) && !joined.contains(pair.b)) {
        joined.add(pair.a);
        joined.add(pair.b);
        groups.get(pair.a).addAll(groups.get(pair.b));
        groups.get(pair.b).clear();
      }
    }
    groups.removeIf(List::isEmpty);
  }

  private static <T> String earlierDate(
      RecordKind<T> kind, List<List<Told<T>>> groups, int a, int b) {
    String one = kind.anchor(groups.get(a).get(0).record()).toEdtf();
    String two = kind.anchor(groups.get(b).get(0).record()).toEdtf();
    return one.compareTo(two) < 0 ? one + two : two + one;
  }

  private static <T> @Nullable LocalDate began(RecordKind<T> kind, List<Told<T>> group) {
    return kind.anchor(group.get(0).record()).earliest();
  }

  private static <T> long daysApart(RecordKind<T> kind, List<Told<T>> one, List<Told<T>> two) {
    LocalDate a = began(kind, one);
    LocalDate b = began(kind, two);
    return a == null || b == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private static <T> boolean mayBeOne(RecordKind<T> kind, List<Told<T>> ones, List<Told<T>> twos) {
    T one = ones.get(0).record();
    T two = twos.get(0).record();
    return kind.variety().apply(one).equals(kind.variety().apply(two))
        && !kind.recurs().test(one)
        && !kind.recurs().test(two)
        && areOfDifferentDocuments(ones, twos)
        && canBeOne(kind, ones, twos);
  }

  private static <T> boolean areOfDifferentDocuments(List<Told<T>> one, List<Told<T>> two) {
    Set<Integer> documents = new HashSet<>();
    one.forEach(told -> documents.add(told.document()));
    return two.stream().noneMatch(told -> documents.contains(told.document()));
  }

  private static <T> boolean canBeOne(RecordKind<T> kind, List<Told<T>> ones, List<Told<T>> twos) {
    for (Told<T> one : ones) {
      for (Told<T> two : twos) {
        if (isAfter(kind, one, two) || isAfter(kind, two, one)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a record began after another was over, or after the other was written down. */
  private static <T> boolean isAfter(RecordKind<T> kind, Told<T> later, Told<T> earlier) {
    LocalDate began = kind.anchor(later.record()).earliest();
    LocalDate over = kind.end(earlier.record());
    LocalDate written = earlier.written();
    return began != null
        && ((over != null && over.isBefore(began)) || (written != null && written.isBefore(began)));
  }

  private record Pair(int a, int b, long apart, String dates) {}
}
