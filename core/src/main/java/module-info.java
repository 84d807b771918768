/**
 * The language of a case in English children's services, and the published standards it can be read
 * from and written to.
 *
 * <p>Start with {@link io.github.throughline.core.model.CaseFile} for everything known about one
 * child, and with {@link io.github.throughline.core.exchange.cincensus} for the children in need
 * census.
 */
module io.github.throughline.core {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static transitive jakarta.validation; // a user who validates brings it with a provider
  requires static io.soabase.recordbuilder.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires static java.compiler; // the generated builders carry its @Generated

  exports io.github.throughline.core.code;
  exports io.github.throughline.core.constraint;
  exports io.github.throughline.core.exchange.agencychronology;
  exports io.github.throughline.core.exchange.cincensus.table;
  exports io.github.throughline.core.exchange.cincensus;
  exports io.github.throughline.core.exchange.xml;
  exports io.github.throughline.core.exchange;
  exports io.github.throughline.core.identifier;
  exports io.github.throughline.core.json;
  exports io.github.throughline.core.model.action;
  exports io.github.throughline.core.model.assessment;
  exports io.github.throughline.core.model.chronology;
  exports io.github.throughline.core.model.decision;
  exports io.github.throughline.core.model.education;
  exports io.github.throughline.core.model.event;
  exports io.github.throughline.core.model.health;
  exports io.github.throughline.core.model.involvement;
  exports io.github.throughline.core.model.legal;
  exports io.github.throughline.core.model.meeting;
  exports io.github.throughline.core.model.people;
  exports io.github.throughline.core.model.placement;
  exports io.github.throughline.core.model.plan;
  exports io.github.throughline.core.model.provenance;
  exports io.github.throughline.core.model.quality;
  exports io.github.throughline.core.model.recordkeeping;
  exports io.github.throughline.core.model.supervision;
  exports io.github.throughline.core.model.value;
  exports io.github.throughline.core.model.voice;
  exports io.github.throughline.core.model.workforce;
  exports io.github.throughline.core.model;
  exports io.github.throughline.core.output;
  exports io.github.throughline.core.setting;
  exports io.github.throughline.core.time.words;
  exports io.github.throughline.core.time;

  // A provider of Jakarta Validation reads the fields of records and makes the validators.
  opens io.github.throughline.core.constraint;
  opens io.github.throughline.core.model.action;
  opens io.github.throughline.core.model.assessment;
  opens io.github.throughline.core.model.chronology;
  opens io.github.throughline.core.model.decision;
  opens io.github.throughline.core.model.education;
  opens io.github.throughline.core.model.event;
  opens io.github.throughline.core.model.health;
  opens io.github.throughline.core.model.involvement;
  opens io.github.throughline.core.model.legal;
  opens io.github.throughline.core.model.meeting;
  opens io.github.throughline.core.model.people;
  opens io.github.throughline.core.model.placement;
  opens io.github.throughline.core.model.plan;
  opens io.github.throughline.core.model.provenance;
  opens io.github.throughline.core.model.quality;
  opens io.github.throughline.core.model.recordkeeping;
  opens io.github.throughline.core.model.supervision;
  opens io.github.throughline.core.model.value;
  opens io.github.throughline.core.model.voice;
  opens io.github.throughline.core.model.workforce;
  opens io.github.throughline.core.model;
}
