package io.github.throughline.core.constraint;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The published lists of codes that are held, by the name of their system. */
final class PublishedCodes {
  private static final Map<String, CodeList> LISTS =
      CinCensusCodes.all().stream()
          .collect(toUnmodifiableMap(CodeList::system, Function.identity()));

  private PublishedCodes() {}

  /** The list of a system, or empty when it is not one that is held. */
  static Optional<CodeList> find(@Nullable String system) {
    return system == null ? Optional.empty() : Optional.ofNullable(LISTS.get(system));
  }
}
