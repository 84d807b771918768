package io.github.throughline.testsupport;

import static java.util.stream.Collectors.toCollection;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Made-up documents and every record they are made of, for property tests.
 *
 * <p>They are made by looking at the records, so a new component is covered at once; a component of
 * a new type fails until it is given an arbitrary here. Records stand beside each other as they
 * come: references between them need not lead anywhere, and dates need not be in order.
 */
public final class ModelArbitraries {
  /** A record with so many components is a collection of collections. */
  private static final int MANY = 12;

  private final Map<Class<?>, Arbitrary<?>> made = new HashMap<>();
  private final @Nullable String words;

  private ModelArbitraries(@Nullable String words) {
    this.words = words;
  }

  /**
   * Case files with up to two records of each kind.
   *
   * @return the arbitrary
   */
  public static Arbitrary<CaseFile> caseFiles() {
    return records(CaseFile.class);
  }

  /**
   * Family files with up to two records of each kind.
   *
   * @return the arbitrary
   */
  public static Arbitrary<FamilyFile> familyFiles() {
    return records(FamilyFile.class);
  }

  /**
   * Service files with up to two records of each kind.
   *
   * @return the arbitrary
   */
  public static Arbitrary<ServiceFile> serviceFiles() {
    return records(ServiceFile.class);
  }

  /**
   * Wellbeing files with up to two notes.
   *
   * @return the arbitrary
   */
  public static Arbitrary<WellbeingFile> wellbeingFiles() {
    return records(WellbeingFile.class);
  }

  /**
   * Records of one type of the model, with what may be absent absent half of the time.
   *
   * @param <R> the type of the records
   * @param type the type of the records
   * @return the arbitrary
   */
  public static <R extends Record> Arbitrary<R> records(Class<R> type) {
    return new ModelArbitraries(null).of(type);
  }

  /**
   * Records in which nothing is absent, and which have the same words wherever something about a
   * person can stand: in every name and other free text, the words of dates, the value of
   * identifiers, and the names and values of properties that are not known.
   *
   * @param <R> the type of the records
   * @param words what they say
   * @param type the type of the records
   * @return the arbitrary
   */
  public static <R extends Record> Arbitrary<R> recordsSaying(String words, Class<R> type) {
    return new ModelArbitraries(words).of(type);
  }

  /**
   * Every type of record that a document can lead to, dates left out.
   *
   * @return the types
   */
  public static Set<Class<? extends Record>> types() {
    ModelArbitraries all = new ModelArbitraries(null);
    all.of(CaseFile.class);
    all.of(FamilyFile.class);
    all.of(ServiceFile.class);
    all.of(WellbeingFile.class);
    return all.made.keySet().stream()
        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
        .collect(toCollection(LinkedHashSet::new));
  }

  /**
   * Properties that the library does not know. None has the name of a property that it knows.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Map<String, Object>> extensions() {
    Arbitrary<Map<String, Object>> some =
        Arbitraries.maps(texts().map(text -> "x " + text), JsonArbitraries.values(2)).ofMaxSize(2);
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Map.<String, Object>of())), Tuple.of(1, some))
        .map(Extensions::copyOf);
  }

  /**
   * Texts, among them such as are hard to write down.
   *
   * @return the arbitrary
   */
  public static Arbitrary<String> texts() {
    return JsonArbitraries.texts();
  }

  @SuppressWarnings("unchecked") // each arbitrary is kept under its own type
  private <R extends Record> Arbitrary<R> of(Class<R> type) {
    Arbitrary<?> known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return (Arbitrary<R>) known;
  }

  private Arbitrary<?> make(Class<? extends Record> type) {
    if (type == FreeText.class) {
      return words().map(FreeText::of);
    }
    if (type == EventType.class) {
      return Arbitraries.oneOf(
          Arbitraries.of(EventType.all()), Arbitraries.just(new EventType("LOCAL_TYPE")));
    }
    if (type == RelationshipKind.class) {
      return Arbitraries.of(
          RelationshipKind.PARENT,
          RelationshipKind.HALF_SIBLING,
          new RelationshipKind("GODPARENT"));
    }
    List<Arbitrary<Object>> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(ofComponent(component));
    }
    return Combinators.combine(components).as(values -> build(type, values)).withoutEdgeCases();
  }

  private Arbitrary<Object> ofComponent(RecordComponent component) {
    Arbitrary<Object> values = ofType(component.getGenericType(), component).map(value -> value);
    boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeAbsent && words == null ? values.injectNull(0.5) : values;
  }

  private Arbitrary<?> ofType(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType parameterized) {
      if (parameterized.getRawType() == Map.class) {
        return words == null
            ? extensions()
            : Arbitraries.just(Extensions.copyOf(Map.of(words, List.of(words))));
      }
      return listOf(ofType(parameterized.getActualTypeArguments()[0], component), component);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return ofText(component);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (plain == int.class || plain == Integer.class) {
      return Arbitraries.integers();
    }
    if (plain == Instant.class) {
      return instants();
    }
    if (When.class.isAssignableFrom(plain)) {
      return whens(plain);
    }
    if (plain.isEnum()) {
      return Arbitraries.of(plain.getEnumConstants());
    }
    if (plain == Plan.class) {
      return Arbitraries.oneOf(
          Stream.of(Plan.class.getPermittedSubclasses())
              .<Arbitrary<? extends Record>>map(kind -> of(kind.asSubclass(Record.class)))
              .toList());
    }
    if (plain.isRecord()) {
      return of(plain.asSubclass(Record.class));
    }
    throw new IllegalStateException("No arbitrary is known for " + component);
  }

  /** Most lists of a whole file are empty, as they are in a file that anybody keeps. */
  private <T> Arbitrary<List<T>> listOf(Arbitrary<T> values, RecordComponent component) {
    if (words != null) {
      return values.list().ofSize(1);
    }
    if (component.getDeclaringRecord().getRecordComponents().length < MANY) {
      return values.list().ofMaxSize(2);
    }
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(List.<T>of())),
        Tuple.of(1, values.list().ofMinSize(1).ofMaxSize(2)));
  }

  private Arbitrary<String> ofText(RecordComponent component) {
    if (component.getName().equals("schemaVersion")) {
      return Arbitraries.of(SchemaVersion.CURRENT, "1.17");
    }
    if (component.getDeclaringRecord() == Identifier.class && component.getName().equals("value")) {
      return words();
    }
    return component.getName().matches("id|.*Id|caseFile|subjects")
        ? Arbitraries.integers().between(1, 9999).map(number -> "r" + number)
        : texts();
  }

  private Arbitrary<String> words() {
    return words == null ? texts() : Arbitraries.just(words);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
            Arbitraries.integers().between(0, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private Arbitrary<? extends When> whens(Class<?> type) {
    Arbitrary<UncertainDate> dates =
        Combinators.combine(TimeArbitraries.uncertainDates(), worded())
            .as((date, said) -> said == null ? date : date.withWords(said));
    Arbitrary<UncertainPeriod> periods =
        Combinators.combine(TimeArbitraries.uncertainPeriods(), worded())
            .as((period, said) -> said == null ? period : period.withWords(said));
    if (type == UncertainDate.class) {
      return dates;
    }
    if (type == UncertainPeriod.class) {
      return periods;
    }
    return Arbitraries.oneOf(dates, periods);
  }

  private Arbitrary<String> worded() {
    return words == null ? texts().injectNull(0.7) : Arbitraries.just(words);
  }

  private static <R extends Record> R build(Class<R> type, List<Object> values) {
    try {
      Class<?>[] parameters =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getConstructor(parameters);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No " + type + " could be made", e);
    }
  }
}
