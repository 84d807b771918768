package io.github.throughline.chronology.pattern.history;

import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nine groups of harm that kinds of event and categories of abuse roll up to. Only coded fields
 * are read, never words of a summary.
 */
public enum HarmKind {
  /** Physical harm. */
  PHYSICAL("physical harm"),
  /** Emotional harm. */
  EMOTIONAL("emotional harm"),
  /** Sexual harm. */
  SEXUAL("sexual harm"),
  /** Neglect of any sort. */
  NEGLECT("neglect"),
  /** Living with domestic abuse. */
  DOMESTIC_ABUSE("domestic abuse"),
  /** Sexual or criminal exploitation. */
  EXPLOITATION("exploitation"),
  /** Harm online. */
  ONLINE("harm online"),
  /** Harm by other children or in the community. */
  PEER_OR_COMMUNITY("harm by peers or in the community"),
  /** Harm that a person confirmed and whose kind no code tells. */
  OTHER("other harm");

  private static final Map<String, HarmKind> BY_TYPE =
      Map.ofEntries(
          Map.entry("PHYSICAL_ABUSE", PHYSICAL),
          Map.entry("INJURY", PHYSICAL),
          Map.entry("UNEXPLAINED_INJURY", PHYSICAL),
          Map.entry("FGM_OR_FORCED_MARRIAGE_CONCERN", PHYSICAL),
          Map.entry("EMOTIONAL_ABUSE", EMOTIONAL),
          Map.entry("SEXUAL_ABUSE", SEXUAL),
          Map.entry("NEGLECT_PHYSICAL", NEGLECT),
          Map.entry("NEGLECT_MEDICAL", NEGLECT),
          Map.entry("NEGLECT_EDUCATIONAL", NEGLECT),
          Map.entry("NEGLECT_SUPERVISION", NEGLECT),
          Map.entry("NEGLECT_EMOTIONAL", NEGLECT),
          Map.entry("DENTAL_NEGLECT", NEGLECT),
          Map.entry("HOME_CONDITIONS_POOR", NEGLECT),
          Map.entry("WAS_NOT_BROUGHT", NEGLECT),
          Map.entry("EXPOSURE_TO_DOMESTIC_ABUSE", DOMESTIC_ABUSE),
          Map.entry("DOMESTIC_ABUSE_INCIDENT", DOMESTIC_ABUSE),
          Map.entry("CHILD_SEXUAL_EXPLOITATION", EXPLOITATION),
          Map.entry("CHILD_CRIMINAL_EXPLOITATION", EXPLOITATION),
          Map.entry("ONLINE_HARM", ONLINE),
          Map.entry("PEER_HARM_OR_BULLYING", PEER_OR_COMMUNITY),
          Map.entry("RADICALISATION_CONCERN", PEER_OR_COMMUNITY));

  private static final Map<String, HarmKind> BY_CATEGORY =
      Map.of(
          "PHA", PHYSICAL,
          "PAB", PHYSICAL,
          "PHYSICAL", PHYSICAL,
          "EMO", EMOTIONAL,
          "EMOTIONAL", EMOTIONAL,
          "SAB", SEXUAL,
          "SEXUAL", SEXUAL,
          "NEG", NEGLECT,
          "NEGLECT", NEGLECT);

  private final String label;

  HarmKind(String label) {
    this.label = label;
  }

  /**
   * The group in plain English.
   *
   * @return for example {@code domestic abuse}
   */
  public String label() {
    return label;
  }

  /**
   * The group of a type of event.
   *
   * @param type the type
   * @return the group; empty when the type tells none
   */
  public static Optional<HarmKind> ofType(EventType type) {
    return Optional.ofNullable(BY_TYPE.get(type.code()));
  }

  /**
   * The groups of one event: of its types and, where these name none, of the recorded category.
   *
   * @param event an event that a person confirmed to be about harm
   * @return one or more groups, in their order
   */
  public static Set<HarmKind> of(SignificantEvent event) {
    Set<HarmKind> kinds = new TreeSet<>();
    for (EventType type : event.types()) {
      ofType(type).ifPresent(kinds::add);
    }
    String category = event.harmCategory();
    if (kinds.isEmpty() && category != null) {
      HarmKind kind = BY_CATEGORY.get(category.strip().toUpperCase(Locale.ROOT));
      kinds.add(kind == null ? OTHER : kind);
    }
    if (kinds.isEmpty()) {
      kinds.add(OTHER);
    }
    return kinds;
  }
}
