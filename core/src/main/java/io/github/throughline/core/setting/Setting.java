package io.github.throughline.core.setting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that an authority may decide for itself, declared once beside the check that uses it.
 *
 * <pre>{@code
 * static final Setting<Integer> NOT_ALONE_IN_A_ROW =
 *     Setting.count("SM-40.notAloneInARow", 2, 1, 20)
 *         .in("visits")
 *         .because("Once can be chance; twice in a row is worth a question")
 *         .from("Design default; local standards vary from every visit to every other");
 * }</pre>
 *
 * <p>Every default has a reason, and says where it comes from. No default is a standard unless its
 * source says so.
 *
 * @param <T> the type of the value
 */
public final class Setting<T> {
  private final String key;
  private final T byDefault;
  private final SettingType<T> type;
  private final String unit;
  private final String reason;
  private final String source;

  private Setting(
      String key, T byDefault, SettingType<T> type, String unit, String reason, String source) {
    this.key = requireNonNull(key, "key");
    this.byDefault = requireNonNull(byDefault, "byDefault");
    this.type = type;
    this.unit = unit;
    this.reason = reason;
    this.source = source;
  }

  private static <T> Setting<T> of(String key, T byDefault, SettingType<T> type, String unit) {
    return new Setting<>(key, byDefault, type, unit, "", "");
  }

  /**
   * A whole number.
   *
   * @param key the code of the check, a point and a name, such as {@code SM-40.notAloneInARow}
   * @param byDefault the value if the authority gives none
   * @param least the least possible
   * @param most the greatest possible
   * @return the setting, which still needs a unit, a reason and a source
   */
  public static Setting<Integer> count(String key, int byDefault, int least, int most) {
    return of(key, byDefault, SettingType.count(least, most), "");
  }

  /**
   * A share of a whole, in per cent.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none, 0 to 100
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<Integer> share(String key, int byDefault) {
    return of(key, byDefault, SettingType.count(0, 100), "per cent");
  }

  /**
   * A number that need not be whole.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @param least the least possible
   * @param most the greatest possible
   * @return the setting, which still needs a unit, a reason and a source
   */
  public static Setting<BigDecimal> number(
      String key, String byDefault, String least, String most) {
    return of(
        key,
        new BigDecimal(byDefault),
        SettingType.number(new BigDecimal(least), new BigDecimal(most)),
        "");
  }

  /**
   * Yes or no.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<Boolean> flag(String key, boolean byDefault) {
    return of(key, byDefault, SettingType.flag(), "");
  }

  /**
   * A span of time in days, weeks, months or years; the unit is part of the value.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<Span> span(String key, Span byDefault) {
    EnumSet<SpanUnit> units = EnumSet.range(SpanUnit.WORKING_DAYS, SpanUnit.YEARS);
    if (!byDefault.unit().isCountedInDays()) {
      units = EnumSet.of(byDefault.unit());
    }
    if (byDefault.unit() == SpanUnit.HOURS) {
      units.add(SpanUnit.WORKING_DAYS);
      units.add(SpanUnit.CALENDAR_DAYS);
    }
    return of(key, byDefault, SettingType.span(units), "");
  }

  /**
   * A span of time for each of several names, such as degrees of urgency.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<Map<String, Span>> spans(String key, Map<String, Span> byDefault) {
    return of(key, Map.copyOf(byDefault), SettingType.spans(), "");
  }

  /**
   * A day, such as the first on which something holds locally.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<LocalDate> day(String key, LocalDate byDefault) {
    return of(key, byDefault, SettingType.day(), "");
  }

  /**
   * One of a fixed list of choices.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @param <E> the list
   * @return the setting, which still needs a reason and a source
   */
  public static <E extends Enum<E>> Setting<E> choice(String key, E byDefault) {
    return of(key, byDefault, SettingType.choice(byDefault.getDeclaringClass()), "");
  }

  /**
   * Some of a fixed list of choices.
   *
   * @param key the code of the check, a point and a name
   * @param type the list
   * @param byDefault the value if the authority gives none
   * @param <E> the list
   * @return the setting, which still needs a reason and a source
   */
  public static <E extends Enum<E>> Setting<Set<E>> choices(
      String key, Class<E> type, Set<E> byDefault) {
    return of(key, Set.copyOf(byDefault), SettingType.choices(type), "");
  }

  /**
   * An open list of texts, such as codes of a case system.
   *
   * @param key the code of the check, a point and a name
   * @param byDefault the value if the authority gives none
   * @return the setting, which still needs a reason and a source
   */
  public static Setting<List<String>> words(String key, List<String> byDefault) {
    return of(key, List.copyOf(byDefault), SettingType.words(), "");
  }

  /**
   * The same setting, counted in a unit.
   *
   * @param unit for example {@code visits}
   * @return a copy
   */
  public Setting<T> in(String unit) {
    return new Setting<>(key, byDefault, type, unit, reason, source);
  }

  /**
   * The same setting with the reason for its default.
   *
   * @param reason a sentence without its full stop
   * @return a copy
   */
  public Setting<T> because(String reason) {
    return new Setting<>(key, byDefault, type, unit, reason, source);
  }

  /**
   * The same setting with what its default rests on.
   *
   * @param source where the default comes from, or that it is a design default
   * @return a copy
   */
  public Setting<T> from(String source) {
    return new Setting<>(key, byDefault, type, unit, reason, source);
  }

  /**
   * The name under which it stands in a file of settings.
   *
   * @return for example {@code SM-40.notAloneInARow}
   */
  public String key() {
    return key;
  }

  /**
   * The value if the authority gives none.
   *
   * @return the default
   */
  public T byDefault() {
    return byDefault;
  }

  /**
   * What it counts.
   *
   * @return the unit in words, or an empty text where the value says it
   */
  public String unit() {
    return unit;
  }

  /**
   * Why the default is what it is.
   *
   * @return a sentence without its full stop
   */
  public String reason() {
    return reason;
  }

  /**
   * Where the default comes from.
   *
   * @return the source in words
   */
  public String source() {
    return source;
  }

  /**
   * Which values are possible.
   *
   * @return for example {@code a whole number from 1 to 20}
   */
  public String expected() {
    return type.expected();
  }

  /**
   * A value as it stands in a file: a number, a text, true or false, a list or a map of these.
   *
   * @param value the value
   * @return its written form
   */
  public Object written(T value) {
    return type.write().apply(value);
  }

  SettingType<T> type() {
    return type;
  }

  /**
   * The key alone.
   *
   * @return the key
   */
  @Override
  public String toString() {
    return key;
  }
}
