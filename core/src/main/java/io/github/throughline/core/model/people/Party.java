package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did or said something: a practitioner or person of these documents, or somebody told in words
 * only. Registration, qualification and team stand with the practitioner, with their dates; what is
 * written here is what the record said at the time.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param practitionerId the practitioner, where the document lists one; null when not recorded
 * @param personId the person, where it is one of the family or their network; null when not
 *     recorded
 * @param name the name as the record gives it; null when not recorded
 * @param role in what role, such as {@code social worker} or {@code mother}; null when not recorded
 * @param agency the agency or organisation spoken for; null when not recorded
 * @param registration the registration number as the record gives it; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Party(
    @RefersTo("Practitioner") @Nullable String practitionerId,
    @RefersTo("Person") @Nullable String personId,
    @Nullable FreeText name,
    @Nullable String role,
    @Nullable String agency,
    @Nullable FreeText registration,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param practitionerId the practitioner, where the document lists one; null when not recorded
   * @param personId the person, where it is one of the family or their network; null when not
   *     recorded
   * @param name the name as the record gives it; null when not recorded
   * @param role in what role, such as {@code social worker} or {@code mother}; null when not
   *     recorded
   * @param agency the agency or organisation spoken for; null when not recorded
   * @param registration the registration number as the record gives it; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Party {
    extensions = Extensions.copyOf(extensions);
  }
}
