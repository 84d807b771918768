package io.github.throughline.chronology;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who took part in a meeting and who did not, in plain English. */
final class Attendances {
  private Attendances() {}

  static @Nullable String inWords(Meeting meeting) {
    List<String> parts = new ArrayList<>();
    for (Attendance attendance : meeting.attendances()) {
      parts.add(who(attendance) + how(attendance));
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static String who(Attendance attendance) {
    String role = attendance.role();
    String agency = attendance.agency();
    if (role == null) {
      return agency == null ? "a person whose role is not recorded" : agency;
    }
    return agency == null ? role : role + ", " + agency;
  }

  private static String how(Attendance attendance) {
    Boolean attended = attendance.attended();
    if (attended == null) {
      return " (attendance not recorded)";
    }
    if (!attended) {
      Boolean invited = attendance.invited();
      return invited != null && !invited ? " (not invited)" : " (did not attend)";
    }
    return attendance.mode() == null
        ? ""
        : " (" + attendance.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
  }
}
