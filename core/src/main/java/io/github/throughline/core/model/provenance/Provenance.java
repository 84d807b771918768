package io.github.throughline.core.model.provenance;

import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record came from, and two of its three times: when it was written and when the service
 * first knew. The third, when it happened, is the record's own date.
 *
 * <p>"What was known on 3 March 2021" is answered from these: a record first known later was not
 * known then, whenever it happened.
 *
 * @param sources every source, the first the main one
 * @param recordedAt when it was written down; null when not recorded
 * @param knownToServiceAt when the service first knew; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Provenance(
    List<@Valid Source> sources,
    @PastOrPresent @Nullable Instant recordedAt,
    @PastOrPresent @Nullable Instant knownToServiceAt,
    Map<String, Object> extensions) {
  private static final Provenance NONE = new Provenance(List.of(), null, null, Map.of());

  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param sources every source, the first the main one
   * @param recordedAt when it was written down; null when not recorded
   * @param knownToServiceAt when the service first knew; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Provenance {
    sources = sources == null ? List.of() : List.copyOf(sources);
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing is recorded of where a record came from.
   *
   * @return a provenance without sources or times
   */
  public static Provenance none() {
    return NONE;
  }

  /**
   * One source and nothing else.
   *
   * @param source the source
   * @return the provenance
   */
  public static Provenance of(Source source) {
    return new Provenance(List.of(source), null, null, Map.of());
  }
}
