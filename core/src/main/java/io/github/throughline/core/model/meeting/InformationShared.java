package io.github.throughline.core.model.meeting;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one agency told a meeting.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; attendance and its mode are in
 * no published standard.
 *
 * @param agency the agency; null when not recorded
 * @param by who; null when not recorded
 * @param content what; null when not recorded
 * @param sources the records it comes from; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record InformationShared(
    @Nullable String agency,
    @Valid @Nullable Party by,
    @Nullable FreeText content,
    List<@Valid Citation> sources,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param agency the agency; null when not recorded
   * @param by who; null when not recorded
   * @param content what; null when not recorded
   * @param sources the records it comes from; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public InformationShared {
    sources = sources == null ? List.of() : List.copyOf(sources);
    extensions = Extensions.copyOf(extensions);
  }
}
