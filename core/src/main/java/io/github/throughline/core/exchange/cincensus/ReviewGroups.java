package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Reported;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Review dates in their groups: one group with all dates is how we write them; other shapes are
 * kept as sent.
 *
 * @param asSent the groups whose texts were kept; empty when none were
 */
record ReviewGroups(List<CinReviews> asSent) {
  /** Whether groups are as we would write them. */
  static boolean arePlain(List<CinReviews> groups) {
    return groups.isEmpty()
        || (groups.size() == 1
            && !groups.get(0).dates().isEmpty()
            && groups.get(0).dates().stream()
                .allMatch(
                    date ->
                        date.value() != null && Written.date(date.value()).equals(date.text())));
  }

  static List<List<String>> texts(List<CinReviews> groups) {
    return groups.stream().map(group -> AsSent.textsOf(group.dates())).toList();
  }

  /** Groups from the texts that were kept of them. */
  static ReviewGroups read(List<List<String>> texts) {
    return new ReviewGroups(texts.stream().map(ReviewGroups::group).toList());
  }

  /** Days as we write them: in one group, or in none when there is no day. */
  static List<CinReviews> written(List<LocalDate> days) {
    return days.isEmpty() ? List.of() : List.of(group(days.stream().map(Written::date).toList()));
  }

  /** Whether the days in these groups that can be read are the given ones. */
  boolean are(List<LocalDate> days) {
    return dates().map(Reported::value).filter(Objects::nonNull).toList().equals(days);
  }

  boolean haveUnreadableText() {
    return dates().anyMatch(Reported::isUnreadable);
  }

  private Stream<Reported<LocalDate>> dates() {
    return asSent.stream().flatMap(group -> group.dates().stream());
  }

  private static CinReviews group(List<String> texts) {
    List<Reported<LocalDate>> dates =
        texts.stream().map(text -> new Reported<>(ItemText.date(text), text, 0, 0)).toList();
    return CinReviewsBuilder.builder().dates(dates).build();
  }
}
