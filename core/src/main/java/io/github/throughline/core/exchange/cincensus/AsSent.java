package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Reported;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record of the case file cannot hold of a return: texts that cannot be read, and spellings
 * other than our own. Kept among the record's extensions, so that the way back loses nothing, and
 * passed over once the value has been changed.
 */
final class AsSent {
  /** The extension that holds the texts, by element name. */
  static final String KEY = "cin-census";

  private final Map<String, Object> texts;

  private AsSent(Map<String, Object> texts) {
    this.texts = texts;
  }

  static AsSent empty() {
    return new AsSent(new LinkedHashMap<>());
  }

  /** What was kept with a record; empty for a record that did not come from a return. */
  static AsSent of(Map<String, Object> extensions) {
    Map<String, Object> kept = new LinkedHashMap<>();
    if (extensions.get(KEY) instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            // A null is nothing that a return could have sent.
            if (value != null) {
              kept.put(String.valueOf(name), value);
            }
          });
    }
    return new AsSent(kept);
  }

  /** The extensions that keep the texts; empty when there are none. */
  Map<String, Object> extensions() {
    return texts.isEmpty() ? Map.of() : Map.of(KEY, texts);
  }

  /** Keeps an item's text if it is not how we write its value. */
  <T> void keep(String element, Reported<T> item, Function<T, String> write) {
    String text = item.text();
    if (text != null && !(item.value() != null && write.apply(item.value()).equals(text))) {
      texts.put(element, text);
    }
  }

  /** Keeps the texts of a list of items if any of them is not how we write its value. */
  <T> void keepAll(String element, List<Reported<T>> items, Function<T, String> write) {
    boolean plain =
        items.stream()
            .allMatch(
                item -> item.value() != null && write.apply(item.value()).equals(item.text()));
    if (!plain) {
      texts.put(element, textsOf(items));
    }
  }

  /** Keeps texts that stand in groups. */
  void keepGroups(String element, List<List<String>> groups) {
    texts.put(element, groups);
  }

  static <T> List<String> textsOf(List<Reported<T>> items) {
    return items.stream().map(item -> Objects.requireNonNullElse(item.text(), "")).toList();
  }

  /**
   * The item as it was sent, or as we write its value when it was not sent or has changed since.
   */
  <T> Reported<T> item(
      String element,
      @Nullable T value,
      Function<String, @Nullable T> read,
      Function<T, String> write) {
    if (texts.get(element) instanceof String text && Objects.equals(read.apply(text), value)) {
      return new Reported<>(value, text, 0, 0);
    }
    return value == null ? Reported.absent() : new Reported<>(value, write.apply(value), 0, 0);
  }

  /**
   * The items as they were sent, or as we write their values when they were not sent or have
   * changed since.
   */
  <T> List<Reported<T>> items(
      String element,
      List<T> values,
      Function<String, @Nullable T> read,
      Function<T, String> write) {
    if (texts.get(element) instanceof List<?> kept && areTexts(kept)) {
      List<Reported<T>> items = new ArrayList<>();
      List<T> readable = new ArrayList<>();
      for (Object one : kept) {
        String text = String.valueOf(one);
        T value = read.apply(text);
        items.add(new Reported<>(value, text, 0, 0));
        if (value != null) {
          readable.add(value);
        }
      }
      if (readable.equals(values)) {
        return items;
      }
    }
    List<Reported<T>> items = new ArrayList<>();
    for (T value : values) {
      items.add(new Reported<>(value, write.apply(value), 0, 0));
    }
    return items;
  }

  /** The groups of texts that were kept; empty if they were not, or are not groups of texts. */
  List<List<String>> groups(String element) {
    List<List<String>> groups = new ArrayList<>();
    if (texts.get(element) instanceof List<?> kept) {
      for (Object group : kept) {
        if (!(group instanceof List<?> members) || !areTexts(members)) {
          return List.of();
        }
        groups.add(members.stream().map(String::valueOf).toList());
      }
    }
    return groups;
  }

  private static boolean areTexts(List<?> kept) {
    return kept.stream().allMatch(String.class::isInstance);
  }
}
