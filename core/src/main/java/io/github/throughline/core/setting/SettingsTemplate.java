package io.github.throughline.core.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of settings to begin from: every setting with its default, the reason and the source. */
public final class SettingsTemplate {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SettingsTemplate() {}

  /**
   * Writes the file, which can be read back and decides nothing that is not the default.
   *
   * @param settings the settings
   * @return JSON, ended by a line feed
   */
  public static String of(Collection<Setting<?>> settings) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Setting<?> setting : settings) {
      all.put(setting.key(), described(setting));
    }
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    printer.indentArraysWith(indent);
    try {
      return MAPPER.writer(printer).writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A setting has a written form that is not JSON", e);
    }
  }

  private static <T> Map<String, Object> described(Setting<T> setting) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("value", setting.written(setting.byDefault()));
    if (!setting.unit().isEmpty()) {
      one.put("unit", setting.unit());
    }
    one.put("reason", setting.reason());
    one.put("source", setting.source());
    return one;
  }
}
