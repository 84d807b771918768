package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.time.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What evidence needs to know of a kind of record: its name in words, its identifier, its main date
 * and the lists inside it. Worked out once for each kind.
 */
final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** The component that dates a record, the most telling first. */
  private static final List<String> DATES =
      List.of(
          "on",
          "heldOn",
          "occurred",
          "authorisedOn",
          "startedOn",
          "start",
          "from",
          "referredOn",
          "receivedOn",
          "offeredOn",
          "madeOn",
          "appliedOn",
          "askedOn",
          "raisedOn",
          "completedOn",
          "notifiedOn",
          "awareOn",
          "identifiedOn",
          "needIdentifiedOn",
          "seenFrom",
          "requestedOn",
          "agreedOn",
          "neededOn",
          "namedOn",
          "plannedOn",
          "judgedOn",
          "writtenOn",
          "neededBy",
          "dueOn");

  private static final Set<String> IDS = Set.of("id", "entryId");

  private final String words;
  private final @Nullable Method id;
  private final @Nullable Method date;
  private final List<Inside> inside;

  private RecordShape(Class<?> type) {
    this.words = NEW_WORD.matcher(type.getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    Method ownId = null;
    Method ownDate = null;
    int best = DATES.size();
    List<Inside> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      int rank = DATES.indexOf(component.getName());
      if (IDS.contains(component.getName())) {
        ownId = component.getAccessor();
      } else if (rank >= 0 && rank < best && When.class.isAssignableFrom(component.getType())) {
        best = rank;
        ownDate = component.getAccessor();
      } else if (component.getType() == List.class || component.getType().isRecord()) {
        parts.add(new Inside(component.getName(), component.getAccessor()));
      }
    }
    this.id = ownId;
    this.date = ownDate;
    this.inside = List.copyOf(parts);
  }

  static RecordShape of(Object record) {
    return SHAPES.get(record.getClass());
  }

  /** A component that holds records. */
  record Inside(String name, Method accessor) {
    @Nullable Object in(Object record) {
      return value(accessor, record);
    }
  }

  List<Inside> inside() {
    return inside;
  }

  @Nullable String id(Object record) {
    return id == null ? null : (String) value(id, record);
  }

  Evidence evidence(Evidence.Document document, Object record, String path) {
    Object on = date == null ? null : value(date, record);
    return new Evidence(document, kind(record), id(record), path, (When) on, null);
  }

  private String kind(Object record) {
    if (record instanceof Meeting meeting && meeting.kind() != MeetingKind.OTHER) {
      return meeting.kind().name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
    return words;
  }

  private static @Nullable Object value(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A component of a public record cannot be read", e);
    }
  }
}
