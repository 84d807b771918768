package io.github.throughline.core.model.provenance;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one assertion came from: the agency, the document and the place in it.
 *
 * <p>A source is kept for each assertion: an entry that joins a fact from the police and one from a
 * school has two.
 *
 * <p>Source: no published standard carries it but in part.
 *
 * @param agency the agency or person whose record it is, such as {@code Police}; null when not
 *     recorded
 * @param system the system or standard it was read from, such as {@code cin-census}; null when not
 *     recorded
 * @param document the document or return, such as a file name or a record number; null when not
 *     recorded
 * @param place where in the document, such as {@code line 120, column 9}; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param date the date of the document; null when not recorded
 * @param directness how the author came to know; null when not recorded
 * @param reportedBy who told the author, where somebody did; null when not recorded
 * @param derived whether it was concluded from the source and not taken over as it stood; null when
 *     nobody has said
 * @param importedAt when it was brought here from another system, which is neither when it happened
 *     nor when it was written; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record Source(
    @Nullable String agency,
    @Nullable String system,
    @Nullable String document,
    @Nullable String place,
    @Nullable FreeText author,
    @Nullable UncertainDate date,
    @Nullable Directness directness,
    @Nullable FreeText reportedBy,
    @Nullable Boolean derived,
    @Nullable Instant importedAt,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param agency the agency or person whose record it is, such as {@code Police}; null when not
   *     recorded
   * @param system the system or standard it was read from, such as {@code cin-census}; null when
   *     not recorded
   * @param document the document or return, such as a file name or a record number; null when not
   *     recorded
   * @param place where in the document, such as {@code line 120, column 9}; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param date the date of the document; null when not recorded
   * @param directness how the author came to know; null when not recorded
   * @param reportedBy who told the author, where somebody did; null when not recorded
   * @param derived whether it was concluded from the source and not taken over as it stood; null
   *     when nobody has said
   * @param importedAt when it was brought here from another system, which is neither when it
   *     happened nor when it was written; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Source {
    extensions = Extensions.copyOf(extensions);
  }
}
