package io.github.throughline.core.model.legal;

/** What a possible carer is to the child. */
public enum CarerRelation {
  /** Of the family. */
  RELATIVE,

  /** A friend of the family. */
  FRIEND,

  /** Known to the child otherwise. */
  OTHER_CONNECTED
}
