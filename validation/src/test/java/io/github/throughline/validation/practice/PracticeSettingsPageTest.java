package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.SettingsTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PracticeSettingsPageTest {
  @Test
  void the_file_of_defaults_is_current() throws IOException {
    Generated.check("practice-settings.json", defaults(), PracticeSettingsPageTest.class);
  }

  @Test
  void the_file_of_defaults_can_be_read_and_changes_nothing() throws IOException {
    Settings read =
        Settings.read(
            new ByteArrayInputStream(defaults().getBytes(StandardCharsets.UTF_8)),
            Practice.settings());

    for (Setting<?> setting : Practice.settings()) {
      assertThat((Object) read.get(setting)).as(setting.key()).isEqualTo(setting.byDefault());
    }
  }

  private static String defaults() {
    return SettingsTemplate.of(Practice.settings());
  }
}
