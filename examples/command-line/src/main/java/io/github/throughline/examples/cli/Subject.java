package io.github.throughline.examples.cli;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose chronology it is, and what is known of them.
 *
 * @param family the family file; null when there is none
 * @param child the child it is of; null when it is of all the children
 * @param files the case files, of this family or child only
 */
record Subject(@Nullable FamilyFile family, @Nullable Person child, List<CaseFile> files) {
  /** The identifier by which the chronology's files are named. */
  String id() {
    if (child != null) {
      return child.id();
    }
    if (family == null) {
      throw new IllegalStateException("A chronology is of a family or of a child");
    }
    return family.id();
  }

  ChronologyBuilder builder() {
    if (family == null && child != null) {
      return ChronologyBuilder.ofChild(child).addAll(files);
    }
    if (family == null) {
      throw new IllegalStateException("A chronology is of a family or of a child");
    }
    ChronologyBuilder builder =
        child == null
            ? ChronologyBuilder.ofFamily(family)
            : ChronologyBuilder.ofChild(family, child.id());
    return builder.addAll(files);
  }

  /** Nothing that tells who it is. */
  @Override
  public String toString() {
    return "Subject[" + files.size() + " files]";
  }
}
