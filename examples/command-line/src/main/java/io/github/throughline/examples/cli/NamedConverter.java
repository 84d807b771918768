package io.github.throughline.examples.cli;

import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.chronology.view.RedactionProfile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of some names, in capitals or small letters, with hyphens or underscores between words.
 *
 * @param <T> what has the names
 */
abstract class NamedConverter<T> implements ITypeConverter<T> {
  private final List<T> all;
  private final Function<T, String> name;

  private NamedConverter(List<T> all, Function<T, String> name) {
    this.all = all;
    this.name = name.andThen(NamedConverter::plain);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public T convert(String text) {
    String wanted = plain(text);
    return all.stream()
        .filter(one -> name.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "this is none of " + all.stream().map(name).collect(Collectors.joining(", "))));
  }

  /** A kind of chronology. */
  static final class Kind extends NamedConverter<ChronologyKind> {
    Kind() {
      super(List.of(ChronologyKind.values()), Enum::name);
    }
  }

  /** How much is told. */
  static final class Detail extends NamedConverter<DetailLevel> {
    Detail() {
      super(List.of(DetailLevel.values()), Enum::name);
    }
  }

  /** An order: {@code happened} or {@code became-known}. */
  static final class Order extends NamedConverter<EntryOrder> {
    Order() {
      super(
          List.of(EntryOrder.values()),
          order ->
              switch (order) {
                case AS_IT_HAPPENED -> "happened";
                case AS_IT_BECAME_KNOWN -> "became-known";
              });
    }
  }

  /** Those who can be told of besides the child. */
  static final class Part extends NamedConverter<FamilyPart> {
    Part() {
      super(
          Stream.of(FamilyPart.values()).filter(part -> part != FamilyPart.CHILD).toList(),
          Enum::name);
    }
  }

  /** A profile that comes with the library. */
  static final class Profile extends NamedConverter<RedactionProfile> {
    Profile() {
      super(RedactionProfile.all(), RedactionProfile::name);
    }
  }
}
