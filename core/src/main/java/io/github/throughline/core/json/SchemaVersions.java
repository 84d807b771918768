package io.github.throughline.core.json;

import io.github.throughline.core.model.SchemaVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of the form are read: every one with the major number that is written.
 *
 * <p>A higher minor number only adds properties, and those are kept. A higher major number may give
 * a property another meaning, so such a document is refused as a whole.
 */
final class SchemaVersions {
  /** The name of the property. */
  static final String PROPERTY = "schemaVersion";

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\.\\d{1,4}");
  private static final String OURS = major(SchemaVersion.CURRENT);

  /** Versions that are read. */
  static final TextCodec<String> CODEC =
      new TextCodec<>("a version", SchemaVersions::requireOurs, SchemaVersions::requireOurs);

  private SchemaVersions() {}

  private static String requireOurs(String version) {
    if (!major(version).equals(OURS)) {
      // It has digits and a point only, so it may be shown.
      throw new IllegalArgumentException(
          "the document has version "
              + version
              + " of the form, and this library reads and writes the versions "
              + OURS
              + ".x");
    }
    return version;
  }

  private static String major(String version) {
    Matcher shape = SHAPE.matcher(version);
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "expected a version of two numbers, such as " + SchemaVersion.CURRENT);
    }
    return shape.group(1);
  }
}
