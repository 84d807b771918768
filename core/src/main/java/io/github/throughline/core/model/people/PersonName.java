package io.github.throughline.core.model.people;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name a person is or was known by.
 *
 * @param given given names
 * @param family family name
 * @param preferred the name the person likes to be called by
 * @param start since when; null when not recorded
 * @param end until when; null while it is in use or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PersonName(
    @Nullable FreeText given,
    @Nullable FreeText family,
    @Nullable FreeText preferred,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param given given names
   * @param family family name
   * @param preferred the name the person likes to be called by
   * @param start since when; null when not recorded
   * @param end until when; null while it is in use or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PersonName {
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "PersonName[masked]";
  }
}
