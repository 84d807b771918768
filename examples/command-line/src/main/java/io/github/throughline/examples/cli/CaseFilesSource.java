package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusMapping;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinCollection;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Case files, one on a line. They have no header: it comes from another return, or says no more
 * than the collection and the year.
 */
final class CaseFilesSource implements ReturnSource {
  private final Path file;
  private final CinHeader header;
  private final @Nullable CollectionYear year;
  private final CaseFileReader reader;
  private final LeftOut leftOut = new LeftOut();
  private Told told = Told.COMPLETE;

  CaseFilesSource(
      Path file, @Nullable Path headerOf, @Nullable CollectionYear asked, Terminal terminal)
      throws IOException {
    this.file = file;
    if (headerOf == null) {
      year = asked;
      header =
          asked == null
              ? new CinHeader(Place.NONE, CinCollection.absent(), List.of(), List.of())
              : plain(asked);
    } else {
      try (CinCensusReader other = CinCensusReader.open(headerOf)) {
        header = other.header();
        year = other.collectionYear();
      } catch (UnreadableReturnException e) {
        throw new InputProblem("--header: " + headerOf + ": " + e.getMessage());
      }
    }
    reader =
        CaseFileReader.open(
            file,
            problem -> {
              told = Told.INCOMPLETE;
              terminal.say(file + ": " + problem.getMessage());
            });
  }

  private static CinHeader plain(CollectionYear year) {
    return new CinHeader(
        Place.NONE,
        new CinCollection(
            Place.NONE,
            Reported.of("CIN"),
            Reported.of(year.lastDay().getYear()),
            Reported.of(year.lastDay())),
        List.of(),
        List.of());
  }

  @Override
  public CinHeader header() {
    return header;
  }

  @Override
  public @Nullable CollectionYear year() {
    return year;
  }

  @Override
  public @Nullable CinChild next() throws IOException {
    CaseFile next = reader.next();
    if (next == null) {
      return null;
    }
    CinCensusMapping.Result result = CinCensusMapping.toChild(next);
    result.leftOut().forEach(path -> leftOut.add(path.replaceAll("\\[\\d+]", "")));
    return result.child();
  }

  @Override
  public Told tell(Terminal terminal) {
    leftOut.tell(terminal, file);
    return told;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
