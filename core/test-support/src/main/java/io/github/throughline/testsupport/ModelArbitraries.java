package io.github.throughline.testsupport;

import static java.util.stream.Collectors.toCollection;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
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

  /** How many values an arbitrary is told it will be asked for. */
  private static final int TRIES = 1000;

  /** Makes one value after another. The values are no arbitraries: those are slow when nested. */
  private interface Maker extends Function<Random, Object> {}

  private final Map<Class<?>, Maker> made = new HashMap<>();
  private final @Nullable String words;
  private final boolean full;

  /** With these words wherever there can be some, and with nothing absent if it is to be full. */
  private ModelArbitraries(@Nullable String words, boolean full) {
    this.words = words;
    this.full = full;
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
    return arbitrary(new ModelArbitraries(null, false), type);
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
    return arbitrary(new ModelArbitraries(words, true), type);
  }

  /**
   * As {@link #recordsSaying}, but with what may be absent absent half of the time: small.
   *
   * @param <R> the type of the records
   * @param words what they say
   * @param type the type of the records
   * @return the arbitrary
   */
  public static <R extends Record> Arbitrary<R> smallRecordsSaying(String words, Class<R> type) {
    return arbitrary(new ModelArbitraries(words, false), type);
  }

  private static <R extends Record> Arbitrary<R> arbitrary(ModelArbitraries all, Class<R> type) {
    Maker maker = all.of(type);
    return Arbitraries.randomValue(random -> type.cast(maker.apply(random)));
  }

  /**
   * Every type of record that a document can lead to, dates left out.
   *
   * @return the types
   */
  public static Set<Class<? extends Record>> types() {
    ModelArbitraries all = new ModelArbitraries(null, false);
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

  private Maker of(Class<? extends Record> type) {
    Maker known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return known;
  }

  /** Plain values come from arbitraries, with their edge cases. */
  private static Maker plain(Arbitrary<?> values) {
    Supplier<RandomGenerator<?>> generator = memoized(() -> values.generator(TRIES, true));
    return random -> generator.get().next(random).value();
  }

  /** Generators are slow to make, and most are never asked. */
  private static <T> Supplier<T> memoized(Supplier<T> maker) {
    List<T> made = new ArrayList<>(1);
    return () -> {
      if (made.isEmpty()) {
        made.add(maker.get());
      }
      return made.get(0);
    };
  }

  private Maker make(Class<? extends Record> type) {
    if (type == FreeText.class) {
      return plain(words().map(FreeText::of));
    }
    if (isOpenCode(type)) {
      return plain(Arbitraries.oneOf(Arbitraries.of(known(type)), Arbitraries.of(local(type))));
    }
    RecordComponent[] components = type.getRecordComponents();
    Maker[] makers = Stream.of(components).map(this::ofComponent).toArray(Maker[]::new);
    return random -> build(type, Stream.of(makers).map(maker -> maker.apply(random)).toArray());
  }

  private static boolean isOpenCode(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getName().equals("code");
  }

  /** The codes that the library has constants for. */
  private static List<Object> known(Class<?> type) {
    List<Object> known = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (field.getType() == type) {
        try {
          known.add(field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException("No constant of " + type, e);
        }
      }
    }
    return known;
  }

  private static Object local(Class<? extends Record> type) {
    return build(type, new Object[] {"LOCAL_CODE"});
  }

  private Maker ofComponent(RecordComponent component) {
    Maker values = ofType(component.getGenericType(), component);
    boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeAbsent && !full
        ? random -> random.nextBoolean() ? null : values.apply(random)
        : values;
  }

  private Maker ofType(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType parameterized) {
      if (parameterized.getRawType() == Map.class) {
        return words == null
            ? plain(extensions())
            : plain(Arbitraries.just(Extensions.copyOf(Map.of(words, List.of(words)))));
      }
      return listOf(ofType(parameterized.getActualTypeArguments()[0], component), component);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return plain(ofText(component));
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return Random::nextBoolean;
    }
    if (plain == int.class || plain == Integer.class) {
      return plain(Arbitraries.integers());
    }
    if (plain == Instant.class) {
      return plain(instants());
    }
    if (When.class.isAssignableFrom(plain)) {
      return plain(whens(plain));
    }
    if (plain.isEnum()) {
      return plain(Arbitraries.of(plain.getEnumConstants()));
    }
    if (plain == Plan.class) {
      List<Maker> kinds =
          Stream.of(Plan.class.getPermittedSubclasses())
              .map(kind -> of(kind.asSubclass(Record.class)))
              .toList();
      return random -> kinds.get(random.nextInt(kinds.size())).apply(random);
    }
    if (plain.isRecord()) {
      return of(plain.asSubclass(Record.class));
    }
    throw new IllegalStateException("No arbitrary is known for " + component);
  }

  /** Most lists of a whole file are empty, as they are in a file that anybody keeps. */
  private Maker listOf(Maker values, RecordComponent component) {
    if (full) {
      return random -> List.of(values.apply(random));
    }
    boolean many = component.getDeclaringRecord().getRecordComponents().length >= MANY;
    return random -> {
      int size = many && random.nextInt(10) > 0 ? 0 : random.nextInt(3);
      return Stream.generate(() -> values.apply(random)).limit(size).toList();
    };
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

  private static Object build(Class<? extends Record> type, Object[] values) {
    try {
      Class<?>[] parameters =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getConstructor(parameters).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No " + type + " could be made", e);
    }
  }
}
