package io.github.throughline.core.setting;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authority decided where it departs from the defaults. Immutable.
 *
 * <p>A file of settings is a JSON object. Each key is that of a {@link Setting}; each value is the
 * value, or an object that also says why:
 *
 * <pre>{@code
 * {
 *   "SM-40.notAloneInARow": 1,
 *   "T015.limit": { "value": "4 weeks", "reason": "Anyshire standards 2024, section 3" }
 * }
 * }</pre>
 *
 * <p>A key that no setting has, a key given twice and a value that is not possible are refused with
 * their line and column.
 */
public final class Settings {
  private static final Settings DEFAULTS = new Settings(Map.of());

  private final Map<String, Chosen> chosen;

  private Settings(Map<String, Chosen> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /**
   * The defaults.
   *
   * @return settings in which nothing is decided locally
   */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /**
   * Reads a file of settings.
   *
   * @param in the file, UTF-8; not closed
   * @param known every setting there is
   * @return what the file decides
   * @throws SettingsException if it is not JSON of this form, or has a key or value that is not
   *     possible
   */
  public static Settings read(InputStream in, Collection<Setting<?>> known) {
    return new Settings(SettingsFile.read(in, known));
  }

  /**
   * The same settings with one decided.
   *
   * @param setting the setting
   * @param value what it is to be
   * @param <T> the type of the value
   * @return a copy
   */
  public <T> Settings with(Setting<T> setting, T value) {
    Map<String, Chosen> more = new HashMap<>(chosen);
    more.put(setting.key(), new Chosen(setting, value, null));
    return new Settings(more);
  }

  /**
   * What is set: the authority's value, or else the default.
   *
   * @param setting the setting
   * @param <T> the type of the value
   * @return the value
   */
  public <T> T get(Setting<T> setting) {
    Chosen own = chosen.get(setting.key());
    if (own == null) {
      return setting.byDefault();
    }
    if (own.setting != setting) {
      throw new IllegalStateException("Two settings have the key " + setting.key());
    }
    @SuppressWarnings("unchecked") // chosen for this very setting
    T value = (T) own.value;
    return value;
  }

  /**
   * What is used of a setting, for a report.
   *
   * @param setting the setting
   * @param <T> the type of the value
   * @return its value in written form, and whether it was decided locally
   */
  public <T> SettingUsed used(Setting<T> setting) {
    Chosen own = chosen.get(setting.key());
    return new SettingUsed(
        setting.key(),
        setting.written(get(setting)),
        setting.unit(),
        own != null,
        own == null ? setting.reason() : own.reason == null ? "" : own.reason);
  }

  /** What was decided of one setting, and why if that was said. */
  record Chosen(Setting<?> setting, Object value, @Nullable String reason) {}
}
