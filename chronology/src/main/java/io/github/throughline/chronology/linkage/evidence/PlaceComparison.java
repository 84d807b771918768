package io.github.throughline.chronology.linkage.evidence;

import java.util.List;

/** Compares where two people lived. */
public final class PlaceComparison {
  private PlaceComparison() {}

  public static Finding<PlaceAgreement> compare(List<Place> some, List<Place> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Finding.silent(PlaceAgreement.UNKNOWN);
    }
    boolean met = false;
    boolean same = false;
    boolean house = false;
    boolean withheld = false;
    for (Place one : some) {
      for (Place other : others) {
        if (one.isAt(other)) {
          same = true;
          met |= one.mayMeet(other);
          house |= one.isSameHouse(other);
          withheld |= one.withheld() || other.withheld();
        }
      }
    }
    if (!same) {
      return Finding.differing(
          PlaceAgreement.DIFFERENT, "None of the addresses recorded of them is the same.");
    }
    return Finding.agreeing(
        met ? PlaceAgreement.SAME_TIME : PlaceAgreement.OTHER_TIME,
        (house ? "An address is the same" : "A postcode is the same")
            + (met ? ", at times that may overlap." : ", at different times.")
            + (withheld ? " It is withheld from somebody." : ""));
  }
}
