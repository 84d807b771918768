package io.github.throughline.core.model.voice;

/** What a child answered to the offer of an advocate. */
public enum AdvocacyAnswer {
  /** Yes. */
  ACCEPTED,

  /** No, after hearing what it is. */
  DECLINED,

  /** Not yet. */
  UNDECIDED,

  /** The child was not asked, somebody else answered. */
  NOT_ASKED
}
