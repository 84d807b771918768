package io.github.throughline.chronology;

import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What two accounts of one event say of people and of what has to be minded, so none is lost. */
final class Union {
  private Union() {}

  /** The first account, with what only the other has of who said and did what. */
  static SignificantEventBuilder of(SignificantEvent one, SignificantEvent other) {
    return SignificantEventBuilder.builder(one)
        .childAccounts(both(one.childAccounts(), other.childAccounts()))
        .actors(both(one.actors(), other.actors()))
        .sensitivity(both(one.sensitivity(), other.sensitivity()))
        .thirdParties(both(one.thirdParties(), other.thirdParties()));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    Set<T> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
