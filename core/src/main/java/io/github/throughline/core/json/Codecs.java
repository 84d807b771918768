package io.github.throughline.core.json;

import io.github.throughline.core.json.RecordCodec.Component;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.core.model.plan.Plan;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of every type of the model: of case files and family files, and of whatever their
 * components lead to.
 *
 * <p>They are found by looking at the records, so a new component needs nothing here. A new kind of
 * value does.
 */
final class Codecs {
  private static final Map<Class<?>, Codec<?>> ALL = new Codecs().build();
  private static final Set<String> NAMES = names();

  private final Map<Class<?>, Codec<?>> found = new LinkedHashMap<>();

  private Codecs() {}

  /** The codec of a type of the model. */
  @SuppressWarnings("unchecked") // each is kept under its own type
  static <T> Codec<T> of(Class<T> type) {
    Codec<?> codec = ALL.get(type);
    if (codec == null) {
      throw new IllegalArgumentException("Not a type of the model: " + type.getName());
    }
    return (Codec<T>) codec;
  }

  /**
   * The codec of a document of somebody else's that has records of the model in it. What is public,
   * has a constructor of all its components and a place for unknown properties can be one.
   */
  static <T extends Record> Codec<T> ofOther(Class<T> type) {
    Codecs codecs = new Codecs();
    codecs.found.putAll(ALL);
    return codecs.recordCodec(type);
  }

  /** Every type of the model that has a form of its own in JSON. */
  static Set<Class<?>> types() {
    return ALL.keySet();
  }

  /** Whether a property of some record has this name. */
  static boolean isKnownName(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(WhenCodec.NAMES);
    names.add(PlanCodec.KIND);
    for (Codec<?> codec : ALL.values()) {
      if (codec instanceof RecordCodec<?> ofRecord) {
        ofRecord.names().forEach(names::add);
      }
    }
    return Set.copyOf(names);
  }

  private Map<Class<?>, Codec<?>> build() {
    keep(FreeText.class, new TextCodec<>("text", FreeText::new, FreeText::text));
    keep(UncertainDate.class, new WhenCodec<>(UncertainDate::parse));
    keep(UncertainPeriod.class, new WhenCodec<>(UncertainPeriod::parse));
    keep(When.class, new WhenCodec<>(When::parse));
    codecOf(CaseFile.class);
    codecOf(FamilyFile.class);
    codecOf(ServiceFile.class);
    codecOf(WellbeingFile.class);
    return Map.copyOf(found);
  }

  private <T> void keep(Class<T> type, Codec<T> codec) {
    found.put(type, codec);
  }

  private Codec<?> codecOf(Class<?> type) {
    Codec<?> known = found.get(type);
    if (known != null) {
      return known;
    }
    Codec<?> codec;
    if (type == Plan.class) {
      codec = plans();
    } else if (OpenCodes.isOpenCode(type)) {
      codec = OpenCodes.codec(type.asSubclass(Record.class));
    } else if (type.isRecord()) {
      codec = recordCodec(type.asSubclass(Record.class));
    } else {
      throw new IllegalStateException("No form in JSON is known for " + type);
    }
    found.put(type, codec);
    return codec;
  }

  private PlanCodec plans() {
    Map<String, RecordCodec<?>> codecs = new LinkedHashMap<>();
    PlanCodec.KINDS.forEach((kind, type) -> codecs.put(kind, (RecordCodec<?>) codecOf(type)));
    return new PlanCodec(codecs);
  }

  private <R extends Record> RecordCodec<R> recordCodec(Class<R> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(
          new Component(
              component.getName(),
              component.getAccessor(),
              componentCodec(component),
              component.getType().isPrimitive(),
              component.getType() == boolean.class ? false : null));
    }
    try {
      Constructor<R> constructor =
          type.getConstructor(
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return new RecordCodec<>(constructor, List.copyOf(components), PlanCodec.kindOf(type));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Not a public record: " + type, e);
    }
  }

  @SuppressWarnings("unchecked") // each codec gets only values of its own component
  private @Nullable Codec<Object> componentCodec(RecordComponent component) {
    if (component.getName().equals(RecordCodec.EXTENSIONS)) {
      return null;
    }
    if (component.getName().equals(SchemaVersions.PROPERTY)) {
      return (Codec<Object>) (Codec<?>) SchemaVersions.CODEC;
    }
    return (Codec<Object>) codecOf(component.getGenericType());
  }

  private Codec<?> codecOf(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListCodec<>(codecOf(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalStateException("No form in JSON is known for " + type);
    }
    if (plain == String.class) {
      return TextCodec.PLAIN;
    }
    if (plain == Instant.class) {
      return TextCodec.INSTANT;
    }
    if (plain == Boolean.class || plain == boolean.class) {
      return new FlagCodec();
    }
    if (plain == Integer.class || plain == int.class) {
      return new CountCodec();
    }
    return plain.isEnum() ? enumCodec(plain) : codecOf(plain);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // it has been found to be an enum
  private static Codec<?> enumCodec(Class<?> type) {
    return new ChoiceCodec<>((Class) type);
  }
}
