package io.github.throughline.core.setting;

/**
 * What was used of one setting, as it is printed in a report.
 *
 * @param key the setting's key
 * @param value the value in its written form
 * @param unit the unit in words, or an empty text where the value says it
 * @param local whether the authority decided it; otherwise it is the default
 * @param reason why it is so; empty if the authority gave no reason
 */
public record SettingUsed(String key, Object value, String unit, boolean local, String reason) {}
