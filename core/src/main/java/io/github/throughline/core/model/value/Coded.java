package io.github.throughline.core.model.value;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeOfSystem;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A coded value with the list it was taken from, exactly as it was given, so that a round trip
 * loses nothing. Whether the code is valid is for others to say.
 *
 * @param system the code list, such as {@code cin-census/ReferralSource}
 * @param code the code, to the letter
 * @param meaning what it means, as the source gave it; null when it gave the code alone
 * @param extensions properties that this version does not know, kept and written back
 */
@CodeOfSystem
public record Coded(
    @NotBlank String system,
    @NotBlank String code,
    @Nullable String meaning,
    Map<String, Object> extensions) {
  /**
   * A coded value.
   *
   * @param system the code list
   * @param code the code, to the letter
   * @param meaning what it means, as the source gave it; null when it gave the code alone
   * @param extensions properties that this version does not know, kept and written back
   */
  public Coded {
    requireNonNull(system, "system");
    requireNonNull(code, "code");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * A coded value with nothing beside it.
   *
   * @param system the code list
   * @param code the code, to the letter
   * @param meaning what it means, as the source gave it; null when it gave the code alone
   */
  public Coded(String system, String code, @Nullable String meaning) {
    this(system, code, meaning, Map.of());
  }

  /**
   * A coded value without its meaning.
   *
   * @param system the code list
   * @param code the code, to the letter
   * @return the coded value
   */
  public static Coded of(String system, String code) {
    return new Coded(system, code, null);
  }
}
