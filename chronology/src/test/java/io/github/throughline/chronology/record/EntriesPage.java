package io.github.throughline.chronology.record;

import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.RecordKind.Moment;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.event.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documents that says which record gives which entry, written from the kinds. */
final class EntriesPage {
  private static final String HEAD =
      """
      # Which record gives which entry

      This page is written from the code (`chronology/\u2026/chronology/record`) and checked to be current. Renew it with:

      ```sh
      mvn -q -pl chronology -am test -Dtest=EntriesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true
      ```

      Every record of a case file and of a family file either gives entries or is deliberately not told. *Told from* is the
      least level of detail (`MINIMAL`, `STANDARD`, `FULL`) at which a date of a record is an entry; below it the record is
      still the source of whatever else rests on it. *Says* lists what the entry tells besides the kind of event, each from
      its own level on. Entries with the mark `INTERNAL` are the service\u2019s own talk about its work: an export for a family
      leaves them out. What a worker felt about the work is in another document and is told nowhere.

      Visits, direct work and time with family in which nothing was learned are no entries. Each of them is a `VisitMark`, so
      that it can be counted and laid over the picture.

      """;

  private EntriesPage() {}

  static String write() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## Records of a case file\n\n");
    page.append(
        "| record | in | what | types of event | told from | says | level of help | mark |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    Stream.concat(Stream.of(PeopleKinds.CHILD, PeopleKinds.ADULT), RecordKinds.all().stream())
        .forEach(kind -> rows(page, kind));
    page.append("\n## Records of a family file, and events that a person wrote\n\n");
    page.append("| record | in | what | types of event | told from |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    for (FamilyKinds.Entries one : FamilyKinds.all()) {
      page.append(
          "| %s | `%s.%s` | %s | %s | `%s` |\n"
              .formatted(
                  one.name(),
                  one.document(),
                  one.component(),
                  one.what(),
                  one.types().isEmpty() ? "as recorded" : types(one.types()),
                  one.level()));
    }
    page.append("\n## Not told, and why\n\n");
    page.append("| in | why |\n| --- | --- |\n");
    for (Untold one : FamilyKinds.untold()) {
      page.append("| `%s.%s` | %s |\n".formatted(one.document(), one.component(), one.why()));
    }
    return page.toString();
  }

  private static <T> void rows(StringBuilder page, RecordKind<T> kind) {
    for (int index = 0; index < kind.moments().size(); index++) {
      Moment<T> moment = kind.moments().get(index);
      boolean first = index == 0;
      page.append(
          "| %s | %s | %s | %s | `%s` | %s | %s | %s |\n"
              .formatted(
                  first ? kind.name() : "",
                  first ? "`" + kind.component() + "`" : "",
                  moment.what(),
                  types(moment.types()),
                  moment.level(),
                  says(kind, index),
                  first && kind.help() != null ? kind.help().level().label() : "",
                  first ? mark(kind) : ""));
    }
  }

  private static String types(List<EventType> types) {
    return types.stream().map(type -> "`" + type.code() + "`").collect(Collectors.joining(", "));
  }

  /** What is told by a moment, by level. */
  private static <T> String says(RecordKind<T> kind, int moment) {
    Map<String, List<String>> byLevel = new LinkedHashMap<>();
    for (DetailLevel level : DetailLevel.values()) {
      List<String> labels = new ArrayList<>();
      boolean words = false;
      for (RecordKind.Detail<T> detail : kind.details()) {
        if (detail.moment() == moment && toldFrom(kind, detail) == level) {
          if (detail.label().isEmpty()) {
            words = true;
          } else if (!labels.contains(detail.label().toLowerCase(Locale.ROOT))) {
            labels.add(detail.label().toLowerCase(Locale.ROOT));
          }
        }
      }
      if (words) {
        labels.add("what is recorded of it");
      }
      if (!labels.isEmpty()) {
        byLevel.put("`" + level + "`", labels);
      }
    }
    List<String> parts = new ArrayList<>();
    byLevel.forEach((level, labels) -> parts.add(level + " " + String.join(", ", labels)));
    if (kind.accounts().stream().anyMatch(account -> account.moment() == moment)) {
      parts.add("the child\u2019s words exactly, as the child\u2019s account");
    }
    return String.join("; ", parts);
  }

  /** Nothing is told before the entry that tells it. */
  private static <T> DetailLevel toldFrom(RecordKind<T> kind, RecordKind.Detail<T> detail) {
    DetailLevel entry = kind.moments().get(detail.moment()).level();
    return entry.compareTo(detail.level()) > 0 ? entry : detail.level();
  }

  private static <T> String mark(RecordKind<T> kind) {
    return kind.mark() == null ? "" : "`" + kind.mark() + "`";
  }
}
