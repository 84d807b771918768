/**
 * Building, merging and showing family chronologies.
 *
 * <p>Start with {@link io.github.throughline.chronology.ChronologyBuilder}.
 */
module io.github.throughline.chronology {
  requires static io.soabase.recordbuilder.core;
  requires transitive io.github.throughline.core;
  requires static transitive org.jspecify;
  requires org.apache.commons.codec;
  requires org.apache.commons.text;
  requires java.xml;
  requires static java.compiler; // the generated builders carry its @Generated

  exports io.github.throughline.chronology.curation;
  exports io.github.throughline.chronology.document;
  exports io.github.throughline.chronology.family;
  exports io.github.throughline.chronology.linkage;
  exports io.github.throughline.chronology.match;
  exports io.github.throughline.chronology.pattern;
  exports io.github.throughline.chronology.pattern.result;
  exports io.github.throughline.chronology.quality;
  exports io.github.throughline.chronology.render;
  exports io.github.throughline.chronology.scope;
  exports io.github.throughline.chronology.stream;
  exports io.github.throughline.chronology;
  exports io.github.throughline.chronology.view;
}
