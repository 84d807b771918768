package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes up records by looking at their components, so that a new component is there at once. About
 * half of what may be absent is.
 */
final class SyntheticRecords {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 4, 1);
  private static final int DAYS = 1_100;
  private static final List<EventType> EVENT_TYPES = List.copyOf(EventType.all());

  private static final List<String> SENTENCES =
      List.of(
          "The school rang to say that attendance had fallen to 81 per cent this half term.",
          "Mother said the mornings were easier since the move and that she had help from an aunt.",
          "The child chose to talk in the garden and drew the people who matter at home.",
          "It was agreed that the health visitor would weigh the baby every week until the review.",
          "There was food in the fridge, and the bedroom was warm and had clean bedding.",
          "Father did not attend; he had been told by letter and by text message.",
          "The plan was read aloud and each person said which part they would do.",
          "“I like it when Gran comes,” the child said, and asked when that would be.",
          "The worker explained what had changed since the last visit and what had not.",
          "Arrears of £640 have been put into a payment plan with the landlord.",
          "No one was at home. A card was left, and a second visit is planned for Thursday.",
          "The manager asked what the child would say if asked about living here.",
          "Police had been called by a neighbour; nobody was hurt and no arrest was made.",
          "The parents see this differently, and what each of them said is written below.");

  private final Random random;

  SyntheticRecords(Random random) {
    this.random = random;
  }

  /** So many values of one type. */
  List<Object> list(Class<?> type, int count) {
    List<Object> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(value(type, ""));
    }
    return values;
  }

  /** A value for a component, or null where it may be absent. */
  @Nullable Object of(RecordComponent component) {
    Type type = component.getGenericType();
    if (type instanceof ParameterizedType parameterized) {
      if (parameterized.getRawType() == Map.class) {
        return random.nextInt(40) == 0 ? Map.of("localField", sentence()) : Map.of();
      }
      Class<?> element = (Class<?>) parameterized.getActualTypeArguments()[0];
      return list(element, random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
    }
    boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeAbsent && random.nextBoolean()
        ? null
        : value(component.getType(), component.getName());
  }

  private Object value(Class<?> type, String name) {
    if (type == String.class) {
      return text(name);
    }
    if (type == FreeText.class) {
      return FreeText.of(words());
    }
    if (type == EventType.class) {
      return pick(EVENT_TYPES);
    }
    if (type == RelationshipKind.class) {
      return random.nextBoolean() ? RelationshipKind.PARENT : RelationshipKind.HALF_SIBLING;
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt(90);
    }
    if (type == Instant.class) {
      return day().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(seconds());
    }
    if (When.class.isAssignableFrom(type)) {
      return type == UncertainPeriod.class ? period() : date();
    }
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()));
    }
    if (type.isSealed()) {
      return value(pick(List.of(type.getPermittedSubclasses())), name);
    }
    return record(type.asSubclass(Record.class));
  }

  private <R extends Record> R record(Class<R> type) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(of(component));
    }
    return make(type, values);
  }

  /** A record with these values. */
  static <R extends Record> R make(Class<R> type, List<?> values) {
    Class<?>[] parameters =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(parameters).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No " + type + " could be made", e);
    }
  }

  /** What a record has in a component. */
  static Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into a " + record.getClass(), e);
    }
  }

  private String text(String name) {
    if (name.equals("schemaVersion")) {
      return SchemaVersion.CURRENT;
    }
    return switch (name) {
      case "system" -> "local-authority/" + pick(List.of("outcomes", "kinds", "reasons"));
      case "code" -> pick(List.of("1A", "3B", "EH2", "CIN", "H5"));
      case "meaning" -> pick(List.of("Agreed", "Education services", "Not agreed", "Other"));
      default -> "record-" + random.nextInt(100_000);
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder(sentence());
    for (int more = random.nextInt(3); more > 0; more--) {
      words.append(random.nextInt(8) == 0 ? "\n" : " ").append(sentence());
    }
    return words.toString();
  }

  private String sentence() {
    return pick(SENTENCES);
  }

  /** Nine dates of ten are a day. */
  private UncertainDate date() {
    UncertainDate day = UncertainDate.on(day());
    return switch (random.nextInt(30)) {
      case 0 -> UncertainDate.month(YearMonth.from(day())).approximately();
      case 1 -> day.approximately();
      case 2 -> UncertainDate.year(2022).withWords("the year she started school");
      default -> day;
    };
  }

  private UncertainPeriod period() {
    LocalDate start = day();
    return random.nextBoolean()
        ? UncertainPeriod.parse(start + "/..")
        : UncertainPeriod.parse(start + "/" + start.plusDays(1 + random.nextInt(200)));
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  private int seconds() {
    return 8 * 3600 + random.nextInt(10 * 3600);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
