package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the children of a return come from, one at a time. */
interface ReturnSource extends AutoCloseable {
  /** The header; without anything in it where the source has none. */
  CinHeader header();

  /** The collection year that the source itself says; null if it says none. */
  @Nullable CollectionYear year();

  /** The next child; null after the last one. */
  @Nullable CinChild next() throws IOException;

  /** Tells what could not be read or taken over, once the last child has been given. */
  Told tell(Terminal terminal);

  @Override
  void close() throws IOException;

  /** Whether everything could be read. */
  enum Told {
    COMPLETE,
    INCOMPLETE
  }
}
