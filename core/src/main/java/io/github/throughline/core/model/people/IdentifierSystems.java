package io.github.throughline.core.model.people;

/**
 * Names of the identifiers in common use, for {@link Identifier#system()}. Others may be used as
 * well.
 */
public final class IdentifierSystems {
  /** The authority's own identifier of a child, {@code LAchildID} in the census. */
  public static final String LA_CHILD_ID = "la-child-id";

  /** The unique pupil number. */
  public static final String UPN = "upn";

  /** An earlier unique pupil number. */
  public static final String FORMER_UPN = "former-upn";

  /** The NHS number. */
  public static final String NHS_NUMBER = "nhs-number";

  private IdentifierSystems() {}
}
