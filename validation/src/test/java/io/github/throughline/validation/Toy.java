package io.github.throughline.validation;

import static io.github.throughline.validation.RuleBuilder.error;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A standard as small as can be, to try the engine on: children with marks. */
final class Toy {
  static final CollectionYear YEAR = CollectionYear.ending(2025);

  static final Item<Child, String> ID = new Item<>("Id", "Child", Child::id);
  static final Item<Mark, Integer> SCORE = new Item<>("Score", "Mark", Mark::score);

  static final Scope<Child, Child> CHILD = new Scope<>("child", List::of, Child::place);
  static final Scope<Child, Mark> MARK = new Scope<>("mark", Child::marks, Mark::place);

  private Toy() {}

  record Child(Place place, Reported<String> id, List<Mark> marks) {}

  record Mark(Place place, Reported<Integer> score) {}

  /** A child on its own line, its marks on the lines below it. */
  static Child child(int line, String id, Integer... scores) {
    List<Mark> marks = new ArrayList<>();
    for (Integer score : scores) {
      int at = line + marks.size() + 1;
      Reported<Integer> reported =
          score == null ? Reported.absent() : new Reported<>(score, score.toString(), at, 9);
      marks.add(new Mark(new Place(at, 5), reported));
    }
    return new Child(new Place(line, 1), new Reported<>(id, id, line, 3), marks);
  }

  /** Children with up to four marks of 0 to 9 or none; the same for the same seed. */
  static List<Child> children(int number, long seed) {
    Random random = new Random(seed);
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Integer[] scores = new Integer[random.nextInt(5)];
      for (int s = 0; s < scores.length; s++) {
        scores[s] = random.nextInt(8) == 0 ? null : random.nextInt(10);
      }
      children.add(child(i * 10 + 1, "K" + random.nextInt(number), scores));
    }
    return children;
  }

  static RuleBuilder rule(String code) {
    return error(code, "Says " + code)
        .remedy("Remedy of " + code)
        .module("Mark")
        .from(CollectionYear.ending(2020));
  }

  /** Fires on a score; passes on a lower one, does not apply to a missing one. */
  static Rule<Child> atLeast(String code, int score) {
    return rule(code)
        .per(MARK)
        .firesWhen(
            new Condition<>(
                List.of(SCORE),
                (mark, context) -> {
                  Integer value = SCORE.of(mark).value();
                  return value == null ? Answer.CANNOT_TELL : Answer.of(value >= score);
                }));
  }

  /** A rule on each child, written by hand. */
  static Rule<Child> byHand(String code, BiConsumer<Child, Verdict> examination) {
    return rule(code)
        .per(CHILD)
        .checkedBy(
            new Check<Child>() {
              @Override
              public List<String> fields() {
                return List.of("Id");
              }

              @Override
              public void examine(Child child, Context context, Verdict verdict) {
                examination.accept(child, verdict);
              }
            });
  }

  /** Fires on each child whose identifier an earlier child has had. */
  static class SeenBefore implements ReturnCheck<Child, List<Child>> {
    @Override
    public List<String> fields() {
      return List.of("Id");
    }

    @Override
    public List<Child> start() {
      return new ArrayList<>();
    }

    @Override
    public void add(List<Child> tally, Child child, Context context) {
      tally.add(child);
    }

    @Override
    public List<Child> join(List<Child> earlier, List<Child> later) {
      earlier.addAll(later);
      return earlier;
    }

    @Override
    public void finish(List<Child> tally, Context context, Verdict verdict) {
      List<String> seen = new ArrayList<>();
      boolean kept = true;
      for (Child child : tally) {
        String id = child.id().value();
        if (seen.contains(id)) {
          kept = false;
          verdict.fireFor(id, List.of(Cited.of(ID, child)));
        }
        seen.add(id);
      }
      if (kept && !seen.isEmpty()) {
        verdict.pass();
      }
    }
  }

  @SafeVarargs
  static RuleSet<Child> rules(Rule<Child>... rules) {
    return new RuleSet<>("toy", YEAR, List.of(rules), child -> child.id().value(), Child::place);
  }

  static Supplier<Child> reader(List<Child> children) {
    Iterator<Child> rest = children.iterator();
    return () -> rest.hasNext() ? rest.next() : null;
  }
}
