package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * What one person is to another, such as {@code PARENT}. An open set: a kind that is not among the
 * constants loads and is kept.
 *
 * @param code the kind, in capitals with underscores
 */
public record RelationshipKind(String code) {
  private static final Map<String, String> REVERSES = new HashMap<>();

  /** A mother or father by birth. */
  public static final RelationshipKind PARENT = pair("PARENT", "CHILD");

  /** A child by birth. */
  public static final RelationshipKind CHILD = new RelationshipKind("CHILD");

  /** The partner of a parent, who is not a parent by birth. */
  public static final RelationshipKind STEP_PARENT = pair("STEP_PARENT", "STEP_CHILD");

  /** The child of a partner. */
  public static final RelationshipKind STEP_CHILD = new RelationshipKind("STEP_CHILD");

  /** A brother or sister with the same two parents, or one whose parents are not recorded. */
  public static final RelationshipKind SIBLING = pair("SIBLING", "SIBLING");

  /** A brother or sister with one parent in common. */
  public static final RelationshipKind HALF_SIBLING = pair("HALF_SIBLING", "HALF_SIBLING");

  /** A brother or sister by a parent's partner. */
  public static final RelationshipKind STEP_SIBLING = pair("STEP_SIBLING", "STEP_SIBLING");

  /** A grandparent. */
  public static final RelationshipKind GRANDPARENT = pair("GRANDPARENT", "GRANDCHILD");

  /** A grandchild. */
  public static final RelationshipKind GRANDCHILD = new RelationshipKind("GRANDCHILD");

  /** An aunt or uncle. */
  public static final RelationshipKind AUNT_OR_UNCLE = pair("AUNT_OR_UNCLE", "NIECE_OR_NEPHEW");

  /** A niece or nephew. */
  public static final RelationshipKind NIECE_OR_NEPHEW = new RelationshipKind("NIECE_OR_NEPHEW");

  /** A husband, wife or partner. */
  public static final RelationshipKind PARTNER = pair("PARTNER", "PARTNER");

  /** Somebody who looks after the person day to day, related or not. */
  public static final RelationshipKind CARER = pair("CARER", "CARED_FOR");

  /** Somebody the person looks after day to day. */
  public static final RelationshipKind CARED_FOR = new RelationshipKind("CARED_FOR");

  /** A friend of the family. */
  public static final RelationshipKind FRIEND = pair("FRIEND", "FRIEND");

  /**
   * A kind of relationship.
   *
   * @param code the kind, in capitals with underscores
   */
  public RelationshipKind {
    requireNonNull(code, "code");
  }

  /**
   * What the other person is to the first: a parent's reverse is a child.
   *
   * @return the reverse; for a kind that is not among the constants, {@code REVERSE_OF_…}, whose
   *     own reverse is the kind again
   */
  public RelationshipKind reversed() {
    String known = REVERSES.get(code);
    if (known != null) {
      return new RelationshipKind(known);
    }
    String prefix = "REVERSE_OF_";
    return new RelationshipKind(
        code.startsWith(prefix) ? code.substring(prefix.length()) : prefix + code);
  }

  /**
   * The kind.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private static RelationshipKind pair(String code, String reverse) {
    REVERSES.put(code, reverse);
    REVERSES.put(reverse, code);
    return new RelationshipKind(code);
  }
}
