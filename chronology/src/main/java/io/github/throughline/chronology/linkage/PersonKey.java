package io.github.throughline.chronology.linkage;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A person as one document knows them. The same identifier in another document may be somebody
 * else's.
 *
 * @param document the document, such as the identifier of a family file
 * @param personId the person's identifier in it
 */
public record PersonKey(String document, String personId) implements Comparable<PersonKey> {
  private static final Comparator<PersonKey> ORDER =
      Comparator.comparing(PersonKey::document).thenComparing(PersonKey::personId);

  /**
   * A person as one document knows them.
   *
   * @param document the document, such as the identifier of a family file
   * @param personId the person's identifier in it
   */
  public PersonKey {
    requireNonNull(document, "document");
    requireNonNull(personId, "personId");
  }

  @Override
  public int compareTo(PersonKey other) {
    return ORDER.compare(this, other);
  }

  /**
   * Nothing that tells who it is: an identifier may be an authority's own number of a child.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "PersonKey[masked]";
  }
}
