package io.github.throughline.chronology.curation.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.curation.SeenEntry;
import io.github.throughline.chronology.curation.SeenField;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Entries as they are seen. Each field that says something has a fingerprint of its own, so that a
 * later look can tell which have changed, and a document that keeps them tells nobody what they
 * said.
 */
public final class Fingerprints {
  private static final JsonMapper JSON = ThroughlineModule.newMapper();
  private static final int LENGTH = 16;

  private Fingerprints() {}

  /** Every entry of a chronology, by its identifier. */
  public static SortedMap<String, SeenEntry> of(Chronology chronology) {
    SortedMap<String, SeenEntry> seen = new TreeMap<>();
    for (IncludedEntry included : chronology.entries()) {
      seen.put(included.entry().entryId(), of(included.entry()));
    }
    return seen;
  }

  public static SeenEntry of(ChronologyEntry entry) {
    return new SeenEntry(
        entry.entryId(),
        entry.version(),
        entry.event().occurred(),
        entry.records(),
        fields(entry),
        Map.of());
  }

  public static List<SeenField> fields(ChronologyEntry entry) {
    List<SeenField> fields = new ArrayList<>();
    for (RecordComponent component : SignificantEvent.class.getRecordComponents()) {
      add(component.getName(), part(component, entry.event()), fields);
    }
    add("records", entry.records(), fields);
    add("links", entry.links(), fields);
    return fields;
  }

  private static @Nullable Object part(RecordComponent component, SignificantEvent event) {
    try {
      Object part = component.getAccessor().invoke(event);
      return part instanceof Provenance provenance ? withoutImport(provenance) : part;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into a " + SignificantEvent.class, e);
    }
  }

  /** When a source was brought here is new with every import, and says nothing of the event. */
  private static Provenance withoutImport(Provenance provenance) {
    List<Source> sources =
        provenance.sources().stream()
            .map(source -> SourceBuilder.builder(source).importedAt(null).build())
            .toList();
    return new Provenance(
        sources, provenance.recordedAt(), provenance.knownToServiceAt(), provenance.extensions());
  }

  private static void add(String name, @Nullable Object value, List<SeenField> fields) {
    if (value != null && !isSilent(value)) {
      fields.add(new SeenField(name, digest(value), Map.of()));
    }
  }

  private static boolean isSilent(Object value) {
    return (value instanceof Collection<?> many && many.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || value.equals(Provenance.none());
  }

  public static String digest(Object value) {
    try {
      return DigestUtils.sha256Hex(JSON.writeValueAsBytes(value)).substring(0, LENGTH);
    } catch (JsonProcessingException e) {
      // Not the cause: what it says may be of the data.
      throw new IllegalArgumentException("An entry cannot be written as JSON");
    }
  }
}
