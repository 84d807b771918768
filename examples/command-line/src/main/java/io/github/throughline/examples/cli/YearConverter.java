package io.github.throughline.examples.cli;

import io.github.throughline.core.time.CollectionYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a collection year as people write it: {@code 2024-25}, or {@code 2025} as the census header
 * does.
 */
final class YearConverter implements ITypeConverter<CollectionYear> {
  @Override
  public CollectionYear convert(String text) {
    try {
      return text.matches("\\d{4}")
          ? CollectionYear.ending(Integer.parseInt(text))
          : CollectionYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "a collection year is written 2024-25, or 2025 for the year in which it ends");
    }
  }
}
