package io.github.throughline.core.model.voice;

/** Whether a child was seen without parents or carers, and if not, why. */
public enum SeenAlone {
  /** Seen alone. */
  YES,

  /** The child did not want to. */
  NO_REFUSED,

  /** A parent or carer did not let it happen. */
  NO_PARENT_REFUSED,

  /** Not right for the child's age or need. */
  NO_UNSUITABLE,

  /** Nobody offered it. */
  NO_NOT_OFFERED,

  /** Not, for another reason or with none recorded. */
  NO_OTHER
}
