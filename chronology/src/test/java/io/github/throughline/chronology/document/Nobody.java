package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.people.PersonBuilder;

/** A child of whom nothing is recorded. */
final class Nobody {
  private Nobody() {}

  static Chronology chronology() {
    return ChronologyBuilder.ofChild(PersonBuilder.builder().id("nobody").build())
        .asAt(SmallFamily.AS_AT)
        .build();
  }
}
