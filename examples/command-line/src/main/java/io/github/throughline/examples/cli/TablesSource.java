package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.table.CinTablesReader;
import io.github.throughline.core.exchange.cincensus.table.TableProblem;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A return as a folder of tables. */
final class TablesSource implements ReturnSource {
  private final Path folder;
  private final CinTablesReader reader;

  TablesSource(Path folder) throws IOException {
    this.folder = folder;
    reader = CinTablesReader.open(folder);
  }

  @Override
  public CinHeader header() {
    return reader.header();
  }

  @Override
  public @Nullable CollectionYear year() {
    Integer year = header().collection().year().value();
    try {
      return year == null ? null : CollectionYear.ending(year);
    } catch (IllegalArgumentException e) {
      return null; // a number that is no year of ours: the user has to say which
    }
  }

  @Override
  public @Nullable CinChild next() {
    return reader.next();
  }

  @Override
  public Told tell(Terminal terminal) {
    for (TableProblem problem : reader.problems()) {
      String line = problem.line() == 0 ? "" : ", line " + problem.line();
      terminal.say(folder.resolve(problem.file()) + line + ": " + problem.message());
    }
    return reader.problems().isEmpty() ? Told.COMPLETE : Told.INCOMPLETE;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
