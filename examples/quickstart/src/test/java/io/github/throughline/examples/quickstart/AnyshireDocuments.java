package io.github.throughline.examples.quickstart;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every document of the sample, by its identifier, and what its records say of one another. */
final class AnyshireDocuments {
  /**
   * A document.
   *
   * @param file where it is
   * @param format its form
   * @param content what it holds
   */
  record Document(Path file, DocumentFormat<? extends Record> format, Record content) {}

  /**
   * A component of a record of a document.
   *
   * @param owner the record
   * @param name the component's name
   * @param value its value; null when it is absent
   */
  record Component(Record owner, String name, Object value) {

    /** The value as texts: one, several or none. */
    List<String> texts() {
      List<?> values =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
  }

  private AnyshireDocuments() {}

  /** All of them, by the child's, the family's or the service's identifier. */
  static Map<String, Document> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(AnyshireDocuments::isDocument).sorted().toList();
    }
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Path file : files) {
      DocumentFormat<? extends Record> format = formatOf(file);
      Document document = new Document(file, format, format.read(file));
      if (documents.put(idOf(document.content()), document) != null) {
        throw new IllegalStateException("Two documents have one identifier: " + file);
      }
    }
    return documents;
  }

  /** A mapping of an agency's table is JSON too, and no document of a case. */
  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".json") && !file.toString().endsWith(".mapping.json");
  }

  private static DocumentFormat<? extends Record> formatOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return switch (name) {
      case "family.json" -> DocumentFormat.FAMILY_FILE;
      case "service.json" -> DocumentFormat.SERVICE_FILE;
      case "wellbeing.json" -> DocumentFormat.WELLBEING_FILE;
      default -> DocumentFormat.CASE_FILE;
    };
  }

  private static String idOf(Record content) {
    if (content instanceof CaseFile file) {
      return file.child().id();
    }
    if (content instanceof FamilyFile file) {
      return file.id();
    }
    if (content instanceof ServiceFile file) {
      return file.id();
    }
    return ((WellbeingFile) content).id();
  }

  /** The people of the family whose folder a document lies in; none for one of the service. */
  static Set<String> people(Map<String, Document> documents, Document document) {
    Set<String> people = new TreeSet<>();
    for (Document other : documents.values()) {
      if (other.content() instanceof FamilyFile family
          && other.file().getParent().equals(document.file().getParent())) {
        family.people().forEach(person -> people.add(person.id()));
      }
    }
    return people;
  }

  /**
   * The identifiers of a document's own records, each as often as it stands there. An event in an
   * entry that a worker keeps is a copy of one that stands elsewhere.
   */
  static List<String> ids(Record content) {
    Set<Record> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    if (content instanceof CaseFile file) {
      file.chronology().forEach(entry -> kept.add(entry.event()));
    }
    List<String> ids = new ArrayList<>();
    for (Component component : components(content)) {
      boolean isOwn =
          component.name().equals("id") && !kept.contains(component.owner())
              || component.name().equals("entryId") && component.owner() instanceof ChronologyEntry;
      if (isOwn) {
        ids.addAll(component.texts());
      }
    }
    return ids;
  }

  /** Every component of every record, from the outside in. */
  static List<Component> components(Record content) {
    List<Component> components = new ArrayList<>();
    walk(content, components);
    return components;
  }

  private static void walk(Object value, List<Component> components) {
    if (value instanceof List<?> list) {
      list.forEach(one -> walk(one, components));
    } else if (value instanceof Record owner) {
      for (RecordComponent part : owner.getClass().getRecordComponents()) {
        Object inner = valueOf(owner, part);
        components.add(new Component(owner, part.getName(), inner));
        walk(inner, components);
      }
    }
  }

  private static Object valueOf(Record owner, RecordComponent part) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A component could not be read: " + part.getName(), e);
    }
  }

  /** What the indented form writes. */
  static String written(Document document) {
    return written(document.format(), document.content());
  }

  @SuppressWarnings("unchecked") // the content was read by this very format
  private static <T extends Record> String written(DocumentFormat<T> format, Record content) {
    return format.indented().write((T) content);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
