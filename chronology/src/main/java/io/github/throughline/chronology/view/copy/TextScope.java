package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.people.People;
import io.github.throughline.chronology.view.text.Hit;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.TextRedactor;
import io.github.throughline.chronology.view.text.TextRedactor.Result;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites whatever stands in one place of a chronology: names in texts become roles, identifiers
 * become those of the copy.
 */
public final class TextScope {
  private static final Set<String> PERSON_IDS =
      Set.of("personId", "otherPersonId", "subjects", "thirdParties", "thirdPartyIds");
  private static final Set<String> ENTRY_IDS = Set.of("entryId", "entryIds", "id");
  private static final Set<String> RECORD_IDS =
      Set.of("practitionerId", "viewId", "documentId", "decisionId", "referralId", "contactId");
  private static final Set<String> CODES = Set.of("system", "code");

  private final Setting setting;
  private final String entryId;
  private final Map<String, Identity> more;

  /**
   * What holds for the whole copy.
   *
   * @param texts takes names out of texts
   * @param people who everybody is
   * @param entryIds the identifiers of entries in the copy, by their own
   * @param treatments what the profile does
   * @param ledger where removals are counted
   */
  record Setting(
      TextRedactor texts,
      People people,
      Map<String, String> entryIds,
      Map<Matter, Treatment> treatments,
      Ledger ledger) {
    boolean isStrict(Matter matter) {
      return treatments.get(matter) == matter.strict();
    }
  }

  /**
   * One place.
   *
   * @param entryId the entry in the copy; empty beside the entries
   * @param more words that name somebody in this place only
   */
  TextScope(Setting setting, String entryId, Map<String, Identity> more) {
    this.setting = setting;
    this.entryId = entryId;
    this.more = more;
  }

  /** The text without what must not be in it. */
  String text(String field, String text) {
    Result result = setting.texts().redact(text, more);
    if (!result.safe()) {
      count(Matter.UNSAFE_NAME, RemovalKind.FIELD, field, result.text(), text);
      return result.text();
    }
    for (Hit hit : result.hits()) {
      count(hit.matter(), hit.kind(), field, hit.instead(), text.substring(hit.start(), hit.end()));
    }
    return result.text().equals(text) ? text : result.text();
  }

  void count(Matter matter, RemovalKind kind, String field, String label, String original) {
    setting.ledger().add(matter, kind, entryId, field, label, original);
  }

  /** A value of any kind. */
  @Nullable Object value(String field, @Nullable Object value) {
    if (value instanceof FreeText free) {
      String shown = text(field, free.text());
      return shown.equals(free.text()) ? free : FreeText.of(shown);
    }
    if (value instanceof String string) {
      return string(field, string);
    }
    if (value instanceof List<?> list) {
      return list(field, list);
    }
    if (value instanceof Map<?, ?> map) {
      return map(field, map);
    }
    return value instanceof Record record ? record(field, record) : value;
  }

  /** A record, component by component. */
  <T extends Record> T record(String field, T record) {
    if (record instanceof RecordReference reference && setting.isStrict(Matter.RECORD_IDS)) {
      @SuppressWarnings("unchecked") // a reference is given, and a reference comes back
      T neutral = (T) reference(reference, 1);
      return neutral;
    }
    if (record instanceof EventType) {
      return Records.copy(record, (name, value) -> code(field, String.valueOf(value)));
    }
    if (record instanceof UncertainDate || record instanceof UncertainPeriod) {
      return Records.copy(
          record,
          (name, value) ->
              value instanceof Record || name.equals("words") ? value(field, value) : value);
    }
    return Records.copy(
        record,
        (name, value) -> {
          boolean kept = value == null || (record instanceof Coded && CODES.contains(name));
          String path = name.equals("text") || field.isEmpty() ? name : field + "." + name;
          if (record instanceof Source && name.equals("agency") && value != null) {
            return value(path, value);
          }
          return kept ? value : component(name, path, value);
        });
  }

  private @Nullable Object component(String name, String path, @Nullable Object value) {
    if (PERSON_IDS.contains(name)) {
      return ids(value, this::personId);
    }
    if (ENTRY_IDS.contains(name)) {
      return ids(value, this::entryId);
    }
    if (RECORD_IDS.contains(name)) {
      return setting.isStrict(Matter.RECORD_IDS) ? null : value;
    }
    return value(path, value);
  }

  private static @Nullable Object ids(@Nullable Object value, UnaryOperator<String> id) {
    if (value instanceof String string) {
      return id.apply(string);
    }
    if (value instanceof List<?> list) {
      List<String> ids = list.stream().map(one -> id.apply(String.valueOf(one))).toList();
      return ids.equals(list) ? list : ids;
    }
    return value;
  }

  String personId(String id) {
    if (id.isEmpty() || !setting.isStrict(Matter.RECORD_IDS)) {
      return id;
    }
    return setting.people().find(id).map(Identity::neutralId).orElse("person-other");
  }

  String entryId(String id) {
    if (!setting.isStrict(Matter.RECORD_IDS)) {
      return id;
    }
    return setting.entryIds().getOrDefault(id, entryId.isEmpty() ? "record" : entryId);
  }

  /** A record of a document, as one of a kind. */
  RecordReference reference(RecordReference reference, int number) {
    if (!setting.isStrict(Matter.RECORD_IDS)) {
      return reference;
    }
    String file =
        setting.people().find(reference.caseFile()).map(Identity::neutralId).orElse("family");
    return new RecordReference(file, text("records", reference.kind()), "record-" + number);
  }

  private String code(String field, String code) {
    String shown = text(field, code.replace('_', ' '));
    return shown.equals(code.replace('_', ' ')) ? code : "OTHER";
  }

  private @Nullable Object string(String field, String string) {
    return text(field, string);
  }

  private List<?> list(String field, List<?> list) {
    List<Object> copy = new ArrayList<>();
    boolean changed = false;
    for (Object one : list) {
      Object shown = value(field, one);
      changed |= shown != one;
      if (shown != null) {
        copy.add(shown);
      }
    }
    return changed ? copy : list;
  }

  private Map<?, ?> map(String field, Map<?, ?> map) {
    if (map.isEmpty()) {
      return map;
    }
    if (setting.isStrict(Matter.OTHER_PROPERTIES)) {
      count(Matter.OTHER_PROPERTIES, RemovalKind.FIELD, field, "", String.join(", ", names(map)));
      return Map.of();
    }
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(text(field, String.valueOf(name)), value(field, value)));
    return Collections.unmodifiableMap(copy);
  }

  private static List<String> names(Map<?, ?> map) {
    return map.keySet().stream().map(String::valueOf).sorted().toList();
  }
}
