package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.Contradiction.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction whose entries have no identifiers yet.
 *
 * @param personId the child whose record it is
 * @param what what the documents differ on
 * @param versions what they say, each thing once
 * @param drafts the entries that tell the record
 */
public record Difference(String personId, String what, List<Version> versions, List<Draft> drafts) {
  /**
   * One of the things that are said.
   *
   * @param statements who says it
   * @param draft the entry that tells it alone; null when all entries tell it
   */
  public record Version(List<Statement> statements, @Nullable Draft draft) {}

  /**
   * The contradiction as far as its entries are shown; empty when less than two things that differ
   * are. The identifier of an entry that was left out is null.
   */
  public Optional<Contradiction> shown(Function<Draft, @Nullable String> entryId) {
    List<Statement> statements = new ArrayList<>();
    int shown = 0;
    for (Version version : versions) {
      if (version.draft() == null || entryId.apply(version.draft()) != null) {
        statements.addAll(version.statements());
        shown++;
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      String id = entryId.apply(draft);
      if (id != null) {
        ids.add(id);
      }
    }
    return shown < 2 || ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contradiction(personId, what, statements, List.copyOf(ids)));
  }
}
