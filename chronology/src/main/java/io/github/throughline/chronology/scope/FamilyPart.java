package io.github.throughline.chronology.scope;

/** Of whom a chronology tells. */
public enum FamilyPart {
  /** The child it is for; in a family's chronology all of the children. */
  CHILD,
  /** The brothers and sisters of the child it is for, of every kind. */
  SIBLINGS,
  /** Those who lived with the children, and are not recorded as related to them. */
  HOUSEHOLD,
  /** Parents, carers and other relatives. */
  ADULTS
}
