package io.github.throughline.chronology;

/**
 * Why an entry is in the chronology: through which person, and how that person belongs to it at the
 * time.
 *
 * @param personId the person the entry is about
 * @param reason why that person belongs here, in plain English, such as {@code half-brother of Amy}
 *     or {@code lived in the household at the time}
 */
public record Inclusion(String personId, String reason) {
  /**
   * Nothing that tells who it is: the reason names people.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Inclusion[masked]";
  }
}
