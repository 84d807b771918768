package io.github.throughline.chronology.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way back from a copy to the record. It belongs to the authority that keeps the record and
 * goes to nobody else.
 *
 * @param profile the profile of the copy
 * @param people who is behind each identifier in the copy
 * @param entries which entry is behind each identifier in the copy
 * @param removed what was removed, in the order of the copy's removals, with what stood there
 */
public record RedactionKey(
    String profile,
    SortedMap<String, Person> people,
    SortedMap<String, String> entries,
    List<Removed> removed) {
  /**
   * Copies the collections.
   *
   * @param profile the profile of the copy
   * @param people who is behind each identifier in the copy
   * @param entries which entry is behind each identifier in the copy
   * @param removed what was removed
   */
  public RedactionKey {
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    removed = List.copyOf(removed);
  }

  /**
   * Somebody in the family file.
   *
   * @param personId the identifier there
   * @param label the role in the copy
   * @param replaced whether the role stands for the name
   */
  public record Person(String personId, String label, boolean replaced) {
    /**
     * Nothing that tells who it is.
     *
     * @return a fixed text
     */
    @Override
    public String toString() {
      return "Person[masked]";
    }
  }

  /**
   * Something that was removed.
   *
   * @param removal what the copy tells of it
   * @param original what stood there; for an entry its identifier
   */
  public record Removed(Removal removal, String original) {
    /**
     * The reason, never what it was.
     *
     * @return for example {@code Removed[ONWARD_NEVER]}
     */
    @Override
    public String toString() {
      return "Removed[" + removal.reason() + "]";
    }
  }

  /**
   * How large it is, never who it is about.
   *
   * @return for example {@code RedactionKey[12 removals]}
   */
  @Override
  public String toString() {
    return "RedactionKey[" + removed.size() + " removals]";
  }

  /**
   * The key as JSON, for the authority's own store.
   *
   * @return the document, indented
   */
  public String toJson() {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode node = mapper.createObjectNode();
    node.put("profile", profile);
    ObjectNode who = node.putObject("people");
    for (Map.Entry<String, Person> person : people.entrySet()) {
      who.putObject(person.getKey())
          .put("personId", person.getValue().personId())
          .put("label", person.getValue().label())
          .put("replaced", person.getValue().replaced());
    }
    ObjectNode which = node.putObject("entries");
    entries.forEach(which::put);
    ArrayNode what = node.putArray("removed");
    for (Removed one : removed) {
      what.addObject()
          .put("reason", one.removal().reason().name())
          .put("kind", one.removal().kind().name())
          .put("entry", one.removal().entryId())
          .put("field", one.removal().field())
          .put("label", one.removal().label())
          .put("original", one.original());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return mapper
              .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsString(node)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A key in memory could not be written", e);
    }
  }
}
