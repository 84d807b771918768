package io.github.throughline.core.constraint;

import io.github.throughline.core.time.When;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Goes through every record of a document. */
final class DocumentWalk {
  private DocumentWalk() {}

  /** Shows a document, and then every record in it with its place, in the order of components. */
  static void through(Record document, BiConsumer<Record, Place> visit) {
    walk(document, new Place(List.of()), visit);
  }

  private static void walk(Record record, Place place, BiConsumer<Record, Place> visit) {
    visit.accept(record, place);
    for (RecordComponent component : Parts.of(record.getClass())) {
      String name = component.getName();
      Object value = Parts.read(record, component);
      if (value instanceof List<?> several) {
        for (int i = 0; i < several.size(); i++) {
          if (several.get(i) instanceof Record element) {
            walk(element, place.then(name, i), visit);
          }
        }
      } else if (value instanceof Record part && !(part instanceof When)) {
        walk(part, place.then(name), visit);
      }
    }
  }

  /** What a record is, by simple names: its type and the interfaces it is of. */
  static Set<String> kindsOf(Class<?> type) {
    Set<String> kinds = new HashSet<>();
    kinds.add(type.getSimpleName());
    for (Class<?> kind : type.getInterfaces()) {
      kinds.add(kind.getSimpleName());
    }
    return kinds;
  }

  /** The kinds of record that a type of document keeps lists of, at any depth. */
  static Set<String> kindsListedIn(Class<?> documentType) {
    Set<String> kinds = new HashSet<>();
    collect(documentType, kinds, new HashSet<>());
    return kinds;
  }

  private static void collect(Class<?> type, Set<String> kinds, Set<Class<?>> seen) {
    if (!type.isRecord() || !seen.add(type)) {
      return;
    }
    for (RecordComponent component : Parts.of(type)) {
      Type of = component.getGenericType();
      if (of instanceof ParameterizedType list
          && list.getRawType() == List.class
          && list.getActualTypeArguments()[0] instanceof Class<?> element) {
        kinds.addAll(kindsOf(element));
        for (Class<?> kind : kinds(element)) {
          kinds.addAll(kindsOf(kind));
          collect(kind, kinds, seen);
        }
      } else if (of instanceof Class<?> part) {
        collect(part, kinds, seen);
      }
    }
  }

  private static List<Class<?>> kinds(Class<?> type) {
    return type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of(type);
  }
}
