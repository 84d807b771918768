/**
 * Rules over the statutory returns and case files, and the reports of what they find.
 *
 * <p>Start with {@link io.github.throughline.validation.Validator}.
 */
module io.github.throughline.validation {
  requires transitive io.github.throughline.core;
  requires static transitive org.jspecify;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler; // the generated builders carry its @Generated
  requires de.siegmar.fastcsv;

  exports io.github.throughline.validation.cincensus;
  exports io.github.throughline.validation.practice.check;
  exports io.github.throughline.validation.practice.fact;
  exports io.github.throughline.validation.practice.report;
  exports io.github.throughline.validation.practice.timescale;
  exports io.github.throughline.validation.practice;
  exports io.github.throughline.validation.report;
  exports io.github.throughline.validation.review;
  exports io.github.throughline.validation;
}
