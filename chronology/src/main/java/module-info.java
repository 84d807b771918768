/**
 * Building, merging and showing family chronologies.
 *
 * <p>Start with {@link io.github.throughline.chronology.ChronologyBuilder}.
 */
module io.github.throughline.chronology {
  requires transitive io.github.throughline.core;
  requires static transitive org.jspecify;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler; // the generated builders carry its @Generated

  exports io.github.throughline.chronology;
  exports io.github.throughline.chronology.family;
  exports io.github.throughline.chronology.match;
  exports io.github.throughline.chronology.quality;
  exports io.github.throughline.chronology.render;
  exports io.github.throughline.chronology.scope;
  exports io.github.throughline.chronology.stream;
  exports io.github.throughline.chronology.view;
}
