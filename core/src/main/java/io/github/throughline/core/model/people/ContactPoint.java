package io.github.throughline.core.model.people;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number or mail address, and whose or what it is.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param label what it is called, such as Home or Work; null when not recorded
 * @param telephones telephone numbers as given; empty when none is recorded
 * @param emails mail addresses as given; empty when none is recorded
 * @param safe whether it is safe to use it without others in the home learning of it; null when
 *     nobody has asked
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ContactPoint(
    @Nullable FreeText label,
    List<FreeText> telephones,
    List<FreeText> emails,
    @Nullable Boolean safe,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param label what it is called, such as Home or Work; null when not recorded
   * @param telephones telephone numbers as given; empty when none is recorded
   * @param emails mail addresses as given; empty when none is recorded
   * @param safe whether it is safe to use it without others in the home learning of it; null when
   *     nobody has asked
   * @param extensions properties that this version does not know, kept and written back
   */
  public ContactPoint {
    telephones = telephones == null ? List.of() : List.copyOf(telephones);
    emails = emails == null ? List.of() : List.copyOf(emails);
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "ContactPoint[masked]";
  }
}
