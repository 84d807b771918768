package io.github.throughline.validation.practice.timescale;

/** What a timescale rests on. */
public enum Basis {
  /** An Act. */
  STATUTORY("Act"),
  /** Regulations or rules of court. */
  REGULATION("regulations"),
  /** Guidance that authorities must have regard to. */
  STATUTORY_GUIDANCE("statutory guidance"),
  /** A local standard, or good practice that is no law; never called statutory. */
  LOCAL_OR_BEST_PRACTICE("local standard or good practice");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /**
   * The basis in words.
   *
   * @return for example {@code statutory guidance}
   */
  public String words() {
    return words;
  }
}
