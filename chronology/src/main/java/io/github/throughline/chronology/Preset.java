package io.github.throughline.chronology;

import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.core.model.event.SignificanceLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a kind of chronology shows unless it is asked otherwise.
 *
 * @param parts of whom it tells
 * @param detail how much of each entry
 * @param records which records give entries at all: the service's own work of supervision and audit
 *     is for who asks for the full chronology
 * @param asOneLine whether accounts of one event are told as one line
 * @param onlySourced whether entries without a source are left out
 * @param ofOneChild whether it is for one child, and cannot be made without saying which
 * @param selection what it shows; everything when empty
 */
record Preset(
    Set<FamilyPart> parts,
    DetailLevel detail,
    DetailLevel records,
    boolean asOneLine,
    boolean onlySourced,
    boolean ofOneChild,
    List<EntryRule> selection) {
  private static final Set<FamilyPart> ALL = EnumSet.allOf(FamilyPart.class);

  static Preset of(ChronologyKind kind) {
    return switch (kind) {
      case SINGLE_AGENCY, REVIEW -> of(ALL, DetailLevel.FULL, false, false, false);
      case MULTI_AGENCY -> of(ALL, DetailLevel.FULL, false, true, false);
      case INTEGRATED -> of(ALL, DetailLevel.FULL, true, true, false);
      case CHILD -> of(EnumSet.of(FamilyPart.CHILD), DetailLevel.FULL, true, false, true);
      case FAMILY, IMPACT -> of(ALL, DetailLevel.FULL, true, false, false);
      case SIBLING_AWARE, LIFE_STORY -> of(ALL, DetailLevel.FULL, true, false, true);
      case COURT -> of(ALL, DetailLevel.STANDARD, true, true, false);
      case TRANSFER_SUMMARY ->
          new Preset(
              ALL,
              DetailLevel.STANDARD,
              DetailLevel.STANDARD,
              true,
              false,
              false,
              List.of(EntryRule.atLeast(SignificanceLevel.HIGH), EntryRule.ofCurrentPlan()));
    };
  }

  private static Preset of(
      Set<FamilyPart> parts,
      DetailLevel detail,
      boolean asOneLine,
      boolean onlySourced,
      boolean ofOneChild) {
    return new Preset(
        parts, detail, DetailLevel.STANDARD, asOneLine, onlySourced, ofOneChild, List.of());
  }
}
