package io.github.throughline.validation.practice.fact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each record stands in its document. */
final class RecordPlaces {
  private final IdentityHashMap<Object, String> paths = new IdentityHashMap<>();
  private final Evidence.Document document;
  private final Map<String, Object> byId = new HashMap<>();

  RecordPlaces(Evidence.Document kind, Record document) {
    this.document = kind;
    for (RecordShape.Inside part : RecordShape.of(document).inside()) {
      Object value = part.in(document);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          add(list.get(i), "/" + part.name() + "/" + i);
        }
      } else if (value != null) {
        add(value, "/" + part.name());
      }
    }
  }

  private void add(Object record, String path) {
    if (record instanceof Record) {
      paths.putIfAbsent(record, path);
      String id = RecordShape.of(record).id(record);
      if (id != null) {
        byId.putIfAbsent(id, record);
      }
    }
  }

  Optional<Object> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean holds(Object record) {
    return paths.containsKey(record);
  }

  Evidence evidence(Object record) {
    String path = paths.get(record);
    if (path == null) {
      throw new IllegalArgumentException(
          "Evidence must be a record of this file: name the record it is inside as well");
    }
    return RecordShape.of(record).evidence(document, record, path);
  }

  Evidence evidence(Object outer, Object inner) {
    String path = pathOf(inner, outer, evidence(outer).path());
    if (path == null) {
      throw new IllegalArgumentException("Evidence must be inside the record that is named");
    }
    return RecordShape.of(inner).evidence(document, inner, path);
  }

  /** Goes through what is inside a record, which is little, to the very record asked for. */
  private static @Nullable String pathOf(Object wanted, Object record, String path) {
    for (RecordShape.Inside part : RecordShape.of(record).inside()) {
      Object value = part.in(record);
      String found = null;
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size() && found == null; i++) {
          found = at(wanted, list.get(i), path + "/" + part.name() + "/" + i);
        }
      } else {
        found = at(wanted, value, path + "/" + part.name());
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String at(Object wanted, @Nullable Object value, String path) {
    if (value == wanted) {
      return path;
    }
    return value instanceof Record ? pathOf(wanted, value, path) : null;
  }
}
