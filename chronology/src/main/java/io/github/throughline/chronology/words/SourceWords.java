package io.github.throughline.chronology.words;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.model.provenance.Source;
import java.util.ArrayList;
import java.util.List;

/** A source in one line. */
public final class SourceWords {
  private SourceWords() {}

  /**
   * For example {@code Police: Disclosure form, page 2, by PC Barrow, 18 April 2016, first hand}.
   *
   * @param source the source
   * @return the words
   */
  public static String of(Source source) {
    String agency = source.agency() == null ? "Agency not recorded" : source.agency();
    String details = details(source);
    return details.isEmpty() ? agency : agency + ": " + details;
  }

  /**
   * Everything but the agency.
   *
   * @param source the source
   * @return the words
   */
  public static String details(Source source) {
    List<String> parts = new ArrayList<>();
    if (source.document() != null) {
      parts.add(source.document());
    } else if (source.system() != null) {
      parts.add(source.system());
    }
    if (source.place() != null) {
      parts.add(source.place());
    }
    if (source.author() != null) {
      parts.add("by " + source.author().text());
    }
    if (source.date() != null) {
      parts.add(DateWords.of(source.date()));
    }
    if (source.directness() != null) {
      parts.add(StatusWords.of(source.directness()));
    }
    if (source.reportedBy() != null) {
      parts.add("told by " + source.reportedBy().text());
    }
    return String.join(", ", parts);
  }
}
