package io.github.throughline.core.time;

/** How surely a date is meant, apart from how closely it is known. */
public enum DateQualifier {
  /** Meant as it stands. */
  EXACT(""),
  /** About then: the date is near, as in {@code 2016~}. */
  APPROXIMATE("~"),
  /** Then, if the source is right: the date is doubtful, as in {@code 2016?}. */
  UNCERTAIN("?"),
  /** About then, if the source is right, as in {@code 2016%}. */
  APPROXIMATE_AND_UNCERTAIN("%");

  private final String sign;

  DateQualifier(String sign) {
    this.sign = sign;
  }

  /** The sign that EDTF puts after the date, empty when it is meant as it stands. */
  String sign() {
    return sign;
  }

  boolean isApproximate() {
    return this == APPROXIMATE || this == APPROXIMATE_AND_UNCERTAIN;
  }

  boolean isUncertain() {
    return this == UNCERTAIN || this == APPROXIMATE_AND_UNCERTAIN;
  }

  /** What both say together: doubt on either side stays. */
  DateQualifier and(DateQualifier other) {
    boolean approximate = isApproximate() || other.isApproximate();
    boolean uncertain = isUncertain() || other.isUncertain();
    if (approximate) {
      return uncertain ? APPROXIMATE_AND_UNCERTAIN : APPROXIMATE;
    }
    return uncertain ? UNCERTAIN : EXACT;
  }
}
