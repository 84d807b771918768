package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Reported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Review dates in their groups: one group with all dates is how we write them; other shapes are
 * kept as sent.
 */
final class ReviewGroups {
  private ReviewGroups() {}

  /** Whether the groups are as we would write them. */
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

  /**
   * The groups as they were sent, or one group with the dates when they were not sent or have
   * changed since.
   */
  static List<CinReviews> of(List<List<String>> kept, List<LocalDate> dates) {
    List<CinReviews> groups = new ArrayList<>();
    List<LocalDate> readable = new ArrayList<>();
    for (List<String> texts : kept) {
      List<Reported<LocalDate>> items = new ArrayList<>();
      for (String text : texts) {
        LocalDate date = ItemText.date(text);
        items.add(new Reported<>(date, text, 0, 0));
        if (date != null) {
          readable.add(date);
        }
      }
      groups.add(CinReviewsBuilder.builder().dates(items).build());
    }
    if (readable.equals(dates)) {
      return groups;
    }
    return List.of(
        CinReviewsBuilder.builder()
            .dates(
                dates.stream().map(date -> new Reported<>(date, Written.date(date), 0, 0)).toList())
            .build());
  }
}
