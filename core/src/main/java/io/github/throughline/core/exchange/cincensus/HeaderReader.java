package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.cincensus.YearStructure.Group;
import io.github.throughline.core.exchange.cincensus.YearStructure.Node;
import io.github.throughline.core.exchange.xml.DamagedXmlException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the header, group by group and item by item, so that what came before a damaged item is
 * kept: the collection year stands first and decides how all the rest is read.
 */
final class HeaderReader {
  private final GroupReader in;
  private final Group header;
  private final Group collectionGroup;
  private final Group sourceGroup;
  private final CinCollectionBuilder collection = CinCollectionBuilder.builder();
  private final List<CinSourceBuilder> sources = new ArrayList<>();
  private Place place = Place.NONE;

  HeaderReader(GroupReader in) {
    this.in = in;
    header = in.structure().group("Header");
    collectionGroup = in.structure().group("Header/CollectionDetails");
    sourceGroup = in.structure().group("Header/Source");
  }

  /** Reads the header whose start tag has just been read. */
  void read() throws DamagedXmlException {
    place = in.enter(header);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "CollectionDetails" -> readCollection();
        case "Source" -> readSource();
        default -> throw ChildReader.unmapped(at);
      }
    }
  }

  private void readCollection() throws DamagedXmlException {
    collection.place(in.enter(collectionGroup));
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "Collection" -> collection.collection(in.text());
        case "Year" -> collection.year(in.year());
        case "ReferenceDate" -> collection.referenceDate(in.date());
        default -> throw ChildReader.unmapped(at);
      }
    }
  }

  private void readSource() throws DamagedXmlException {
    CinSourceBuilder source = CinSourceBuilder.builder().place(in.enter(sourceGroup));
    sources.add(source);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "SourceLevel" -> source.sourceLevel(in.text());
        case "LEA" -> source.authority(in.text());
        case "SoftwareCode" -> source.softwareCode(in.text());
        case "Release" -> source.release(in.text());
        case "SerialNo" -> source.serialNumber(in.text());
        case "DateTime" -> source.dateTime(in.text());
        default -> throw ChildReader.unmapped(at);
      }
    }
  }

  /** Whether there is a header. */
  boolean isThere() {
    return place.isKnown();
  }

  /** Where the header starts. */
  Place place() {
    return place;
  }

  /** The header as far as it has been read. */
  CinHeader build(List<StructureProblem> problems) {
    return new CinHeader(
        place,
        collection.build(),
        sources.stream().map(CinSourceBuilder::build).toList(),
        problems);
  }
}
