package io.github.throughline.chronology.view;

/** What sort of thing was removed. */
public enum RemovalKind {
  /** A whole entry. */
  ENTRY,

  /** One field of an entry, or a part of the chronology beside the entries. */
  FIELD,

  /** Who somebody is, whose role is told instead. */
  IDENTITY,

  /** An address, a telephone number, an e-mail address or an identifier. */
  ADDRESS,

  /** Words in a text, such as a name. */
  WORDS
}
