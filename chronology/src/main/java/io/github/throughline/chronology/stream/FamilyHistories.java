package io.github.throughline.chronology.stream;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.json.DocumentIndex;
import io.github.throughline.core.json.UnreadableDocumentException;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The histories of all families of an authority, from files of lines (NDJSON): one with the family
 * files, and any number with case files in any order.
 *
 * <pre>{@code
 * try (FamilyHistories histories =
 *     FamilyHistories.open(families, List.of(caseFiles), problems::add)) {
 *   histories.mapInOrder(
 *       threads,
 *       history ->
 *           ChronologyBuilder.ofFamily(history.family())
 *               .addAll(history.files())
 *               .asAt(day)
 *               .build(),
 *       chronology -> …);
 * }
 * }</pre>
 *
 * <p>Every file is passed over once to find which case file may be of whom; after that the
 * documents of one family are read when it is its turn. In memory are the identifiers of the
 * people, the places of the documents, and the few families that are worked on. A case file whose
 * child may be in several families is given to each of them; {@link
 * io.github.throughline.chronology.ChronologyBuilder} then decides, by identifiers alone.
 */
public final class FamilyHistories implements AutoCloseable {
  private final DocumentIndex<FamilyFile> families;
  private final List<DocumentIndex<CaseFile>> sources = new ArrayList<>();
  private final Map<Integer, List<Place>> placesOf = new HashMap<>();
  private final BitSet unreadable = new BitSet();
  private int unclaimed;

  /** A case file's place: the source and the document in it. */
  private record Place(int source, int document) {}

  private FamilyHistories(DocumentIndex<FamilyFile> families) {
    this.families = families;
  }

  /**
   * Opens the files and finds out which case file may be of whom.
   *
   * @param families family files, one on a line
   * @param caseFiles case files, one on a line
   * @param problems gets family files that cannot be read, and lines that are too long
   * @return the histories
   * @throws IOException if a file cannot be read
   */
  public static FamilyHistories open(
      Path families, Collection<Path> caseFiles, Consumer<HistoryProblem> problems)
      throws IOException {
    requireNonNull(problems, "problems");
    FamilyHistories histories =
        new FamilyHistories(index(DocumentFormat.FAMILY_FILE, families, problems));
    try {
      for (Path file : caseFiles) {
        histories.sources.add(index(DocumentFormat.CASE_FILE, file, problems));
      }
      histories.find(problems);
    } catch (IOException | RuntimeException e) {
      histories.close();
      throw e;
    }
    return histories;
  }

  private static <T extends Record> DocumentIndex<T> index(
      DocumentFormat<T> format, Path file, Consumer<HistoryProblem> problems) throws IOException {
    return DocumentIndex.open(format, file, e -> problems.accept(HistoryProblem.of(file, e)));
  }

  private void find(Consumer<HistoryProblem> problems) throws IOException {
    Map<String, int[]> familiesOf = new HashMap<>();
    for (int family = 0; family < families.size(); family++) {
      try {
        for (Person person : families.read(family).people()) {
          for (String key : ChildKeys.of(person)) {
            familiesOf.merge(key, new int[] {family}, FamilyHistories::both);
          }
        }
      } catch (UnreadableDocumentException e) {
        unreadable.set(family);
        problems.accept(HistoryProblem.of(families.file(), e));
      }
    }
    for (int source = 0; source < sources.size(); source++) {
      DocumentIndex<CaseFile> files = sources.get(source);
      for (int document = 0; document < files.size(); document++) {
        Set<Integer> claimed = new LinkedHashSet<>();
        for (String key : ChildKeys.of(files.open(document))) {
          for (int family : familiesOf.getOrDefault(key, new int[0])) {
            claimed.add(family);
          }
        }
        Place place = new Place(source, document);
        claimed.forEach(
            family -> placesOf.computeIfAbsent(family, key -> new ArrayList<>()).add(place));
        unclaimed += claimed.isEmpty() ? 1 : 0;
      }
    }
  }

  private static int[] both(int[] some, int[] more) {
    if (some[some.length - 1] == more[0]) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }

  /**
   * How many families there are that can be read.
   *
   * @return the number
   */
  public int families() {
    return families.size() - unreadable.cardinality();
  }

  /**
   * How many case files are of nobody in any family file, or do not begin like a case file. They
   * are part of no history.
   *
   * @return the number
   */
  public int unclaimed() {
    return unclaimed;
  }

  /**
   * Works on every family, several at a time, and hands over the results in the order of the family
   * files: the number of threads changes nothing.
   *
   * @param <R> what comes of a family
   * @param threads how many families are worked on at a time, from 1
   * @param work what is done with each; called by several threads
   * @param results gets each result, by the calling thread
   * @throws IOException if a file can no longer be read
   * @throws IllegalArgumentException if the number of threads is below 1
   */
  public <R> void mapInOrder(int threads, Function<FamilyHistory, R> work, Consumer<R> results)
      throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("There must be 1 thread or more, not " + threads);
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      // So many results wait at most; they can be large.
      ArrayDeque<Future<R>> waiting = new ArrayDeque<>();
      for (int family = 0; family < families.size(); family++) {
        if (!unreadable.get(family)) {
          int number = family;
          waiting.add(workers.submit(() -> work.apply(read(number))));
          if (waiting.size() > 2 * threads) {
            results.accept(get(waiting.remove()));
          }
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(get(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R get(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while families were worked on", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException io) {
        throw new IOException(io.getCause());
      }
      if (cause instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (cause instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("The work on a family failed", cause);
    }
  }

  private FamilyHistory read(int family) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    List<HistoryProblem> problems = new ArrayList<>();
    for (Place place : placesOf.getOrDefault(family, List.of())) {
      DocumentIndex<CaseFile> source = sources.get(place.source());
      try {
        files.add(source.read(place.document()));
      } catch (UnreadableDocumentException e) {
        problems.add(HistoryProblem.of(source.file(), e));
      }
    }
    return new FamilyHistory(families.read(family), files, problems);
  }

  /** Closes the files. */
  @Override
  public void close() throws IOException {
    IOException first = null;
    List<DocumentIndex<?>> all = new ArrayList<>(sources);
    all.add(families);
    for (DocumentIndex<?> index : all) {
      try {
        index.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
