package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A return as XML. */
final class XmlSource implements ReturnSource {
  /** What of a return is not held by its records, and so is not in anything made from them. */
  private static final Set<Kind> NOT_HELD =
      EnumSet.of(Kind.UNKNOWN_ELEMENT, Kind.REPEATED, Kind.UNEXPECTED_TEXT, Kind.TOO_LONG);

  private final Path file;
  private final CinCensusReader reader;
  private final LeftOut leftOut = new LeftOut();

  XmlSource(Path file, @Nullable CollectionYear year) {
    this.file = file;
    reader = CinCensusReader.open(file, ReaderLimits.DEFAULT, year);
    note(reader.header().problems());
  }

  @Override
  public CinHeader header() {
    return reader.header();
  }

  @Override
  public CollectionYear year() {
    return reader.collectionYear();
  }

  @Override
  public @Nullable CinChild next() {
    CinChild child = reader.next();
    if (child != null) {
      note(child.problems());
    }
    return child;
  }

  private void note(List<StructureProblem> problems) {
    for (StructureProblem problem : problems) {
      if (NOT_HELD.contains(problem.kind())) {
        leftOut.add(problem.element() + ": " + why(problem.kind()));
      }
    }
  }

  private static String why(Kind kind) {
    return switch (kind) {
      case UNKNOWN_ELEMENT -> "the census has no such element there";
      case REPEATED -> "it stands more often than the census allows";
      case UNEXPECTED_TEXT -> "there is text between its elements";
      default -> "it is longer than any reader needs";
    };
  }

  @Override
  public Told tell(Terminal terminal) {
    note(reader.problems());
    leftOut.tell(terminal, file);
    for (UnreadablePart part : reader.unreadableParts()) {
      terminal.sayUnreadable(file, part);
    }
    return reader.unreadableParts().isEmpty() ? Told.COMPLETE : Told.INCOMPLETE;
  }

  @Override
  public void close() {
    reader.close();
  }
}
