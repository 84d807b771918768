package io.github.throughline.chronology.record;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.AttendanceMode;
import io.github.throughline.core.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a meeting and who did not, in plain English. Whether somebody who did not come
 * had been invited is said, because not being invited is no choice of theirs.
 */
final class Attendances {
  private Attendances() {}

  static @Nullable String inWords(Meeting meeting) {
    List<String> sentences = new ArrayList<>();
    add(sentences, "Took part", meeting, one -> Boolean.TRUE.equals(one.attended()));
    add(
        sentences,
        "Did not attend",
        meeting,
        one -> Boolean.FALSE.equals(one.attended()) && !isNotInvited(one));
    add(
        sentences,
        "Not invited",
        meeting,
        one -> !Boolean.TRUE.equals(one.attended()) && isNotInvited(one));
    add(
        sentences,
        "Attendance not recorded",
        meeting,
        one -> one.attended() == null && !isNotInvited(one));
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }

  private static void add(
      List<String> sentences, String label, Meeting meeting, Predicate<Attendance> which) {
    List<String> people =
        meeting.attendances().stream().filter(which).map(Attendances::person).toList();
    if (!people.isEmpty()) {
      sentences.add(label + ": " + String.join("; ", people) + ".");
    }
  }

  private static boolean isNotInvited(Attendance attendance) {
    return Boolean.FALSE.equals(attendance.invited());
  }

  private static String person(Attendance attendance) {
    AttendanceMode mode = attendance.mode();
    return mode == null || !Boolean.TRUE.equals(attendance.attended())
        ? who(attendance)
        : who(attendance) + " (" + how(mode) + ")";
  }

  private static String who(Attendance attendance) {
    String role = attendance.role();
    String agency = attendance.agency();
    if (role == null) {
      return agency == null ? "a person whose role is not recorded" : agency;
    }
    return agency == null || agency.equalsIgnoreCase(role) ? role : role + ", " + agency;
  }

  private static String how(AttendanceMode mode) {
    return switch (mode) {
      case IN_PERSON -> "in person";
      case VIDEO -> "by video";
      case PHONE -> "by telephone";
      case WRITTEN -> "in writing";
    };
  }
}
