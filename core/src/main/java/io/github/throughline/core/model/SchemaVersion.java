package io.github.throughline.core.model;

/** The versions of the form of case files and family files as documents. */
public final class SchemaVersion {
  /** The version that this library writes. */
  public static final String CURRENT = "1.0";

  private SchemaVersion() {}
}
