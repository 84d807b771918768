package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.validation.practice.setting.PracticeSettings;
import io.github.throughline.validation.practice.setting.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeSettingsPageTest {
  @Test
  void the_file_of_defaults_is_current() throws IOException {
    Generated.check("practice-settings.json", defaults(), PracticeSettingsPageTest.class);
  }

  @Test
  void the_file_of_defaults_can_be_read_and_changes_nothing() throws IOException {
    PracticeSettings read =
        PracticeSettings.read(
            new ByteArrayInputStream(defaults().getBytes(StandardCharsets.UTF_8)),
            Practice.settings());

    for (Setting<?> setting : Practice.settings()) {
      assertThat((Object) read.get(setting)).as(setting.key()).isEqualTo(setting.byDefault());
    }
  }

  private static String defaults() throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Setting<?> setting : Practice.settings()) {
      all.put(setting.key(), described(setting));
    }
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    printer.indentArraysWith(indent);
    return new JsonMapper().writer(printer).writeValueAsString(all) + "\n";
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
