package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name a person is or was known by.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param given given names
 * @param family family name
 * @param preferred the name the person likes to be called by
 * @param use what the name is used for, such as usual, birth or former, as coded; null when not
 *     recorded
 * @param otherGiven middle names, in their order; empty when none is recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is in use or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record PersonName(
    @Nullable FreeText given,
    @Nullable FreeText family,
    @Nullable FreeText preferred,
    @Valid @Nullable Coded use,
    List<FreeText> otherGiven,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param given given names
   * @param family family name
   * @param preferred the name the person likes to be called by
   * @param use what the name is used for, such as usual, birth or former, as coded; null when not
   *     recorded
   * @param otherGiven middle names, in their order; empty when none is recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is in use or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PersonName {
    otherGiven = otherGiven == null ? List.of() : List.copyOf(otherGiven);
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
