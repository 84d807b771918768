package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two accounts of one event say of people and of what has to be minded, so none is lost. */
public final class Union {
  private Union() {}

  /** The first account, with what only the other has of who said and did what. */
  static SignificantEventBuilder of(SignificantEvent one, SignificantEvent other) {
    return SignificantEventBuilder.builder(one)
        .childAccounts(accounts(one.childAccounts(), other.childAccounts()))
        .actors(both(one.actors(), other.actors()))
        .sensitivity(both(one.sensitivity(), other.sensitivity()))
        .thirdParties(both(one.thirdParties(), other.thirdParties()));
  }

  /**
   * The same words of one child are one account, with how they were obtained from whoever says it.
   */
  static List<ChildAccount> accounts(List<ChildAccount> one, List<ChildAccount> other) {
    List<ChildAccount> all = new ArrayList<>(one);
    for (ChildAccount account : other) {
      int same = 0;
      while (same < all.size() && !areAlike(all.get(same), account)) {
        same++;
      }
      if (same == all.size()) {
        all.add(account);
      } else {
        all.set(same, filled(all.get(same), account));
      }
    }
    return List.copyOf(all);
  }

  private static boolean areAlike(ChildAccount one, ChildAccount other) {
    return Objects.equals(one.personId(), other.personId())
        && Objects.equals(one.words(), other.words())
        && Objects.equals(one.shown(), other.shown())
        && agree(one.alone(), other.alone())
        && agree(one.viewId(), other.viewId())
        && agree(one.obtainedBy(), other.obtainedBy())
        && agree(one.obtainedOn(), other.obtainedOn());
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static ChildAccount filled(ChildAccount one, ChildAccount other) {
    return ChildAccountBuilder.builder(one)
        .alone(one.alone() == null ? other.alone() : one.alone())
        .viewId(one.viewId() == null ? other.viewId() : one.viewId())
        .obtainedBy(one.obtainedBy() == null ? other.obtainedBy() : one.obtainedBy())
        .obtainedOn(one.obtainedOn() == null ? other.obtainedOn() : one.obtainedOn())
        .build();
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    Set<T> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
