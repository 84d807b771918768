package io.github.throughline.validation.cincensus;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinSource;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.Validator;
import io.github.throughline.validation.cincensus.StructureRules.OutsidePart;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a children in need census return: its shape, the values that cannot be read, and the
 * published rules of its year.
 *
 * <pre>{@code
 * CensusValidation validation =
 *     CinCensusValidator.create().withThreads(4).validate(file, finding -> …);
 * }</pre>
 *
 * <p>Findings come in an order that neither the number of threads nor their timing changes: those
 * on the header, then child by child in file order and within a child by place, then those on the
 * whole return, and last what stands outside the header and the children or could not be read, in
 * file order.
 *
 * <p>The rules are those of the year that {@link #asYear} names, else of the header's {@code Year},
 * else, if it has none, of a {@code ReferenceDate} on 31 March. Where none of these names a year,
 * or the rules of the year are not known, the shape is checked all the same and the report says of
 * every other rule that it was not checked, and why. Rules on the collection period are asked only
 * if the year was given by {@code asYear} or the {@code ReferenceDate} falls in it.
 *
 * <p>A validator is immutable and may be used for many returns at once.
 */
public final class CinCensusValidator {
  /** Children that are read while the rules are got ready. */
  private static final int AHEAD = 512;

  /** Children between two reports of progress. */
  private static final int STEP = 256;

  private final @Nullable CollectionYear asYear;
  private final int threads;
  private final ReaderLimits limits;
  private final LongConsumer progress;

  private CinCensusValidator(
      @Nullable CollectionYear asYear, int threads, ReaderLimits limits, LongConsumer progress) {
    this.asYear = asYear;
    this.threads = threads;
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * A validator that takes the year from the header and works on the calling thread alone.
   *
   * @return the validator
   */
  public static CinCensusValidator create() {
    return new CinCensusValidator(null, 1, ReaderLimits.DEFAULT, CinCensusValidator::tellNobody);
  }

  /**
   * The same validator for returns of one year, whatever their headers say.
   *
   * @param year the collection year whose structure and rules are asked
   * @return the validator
   */
  public CinCensusValidator asYear(CollectionYear year) {
    return new CinCensusValidator(requireNonNull(year, "year"), threads, limits, progress);
  }

  /**
   * The same validator with helpers: children are judged on so many threads while the calling
   * thread reads.
   *
   * @param number how many threads judge, at least 1; with 1 the calling thread does everything
   * @return the validator
   * @throws IllegalArgumentException if the number is less than 1
   */
  public CinCensusValidator withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("At least 1 thread is needed, not " + number);
    }
    return new CinCensusValidator(asYear, number, limits, progress);
  }

  /**
   * The same validator with other limits on what is taken from a file.
   *
   * @param newLimits the limits
   * @return the validator
   */
  public CinCensusValidator withLimits(ReaderLimits newLimits) {
    return new CinCensusValidator(asYear, threads, requireNonNull(newLimits, "limits"), progress);
  }

  /**
   * The same validator that tells now and then how far it has come.
   *
   * @param bytesRead takes the bytes of the file read so far, on the calling thread only; called
   *     for the last time when the last child has been read
   * @return the validator
   */
  public CinCensusValidator withProgress(LongConsumer bytesRead) {
    return new CinCensusValidator(asYear, threads, limits, requireNonNull(bytesRead, "bytesRead"));
  }

  /**
   * Checks a file.
   *
   * <p>If the file can no longer be read, the findings of the children before are given first.
   *
   * @param file the return
   * @param findings takes each finding as it is made, on the calling thread only
   * @return what came of it
   * @throws io.github.throughline.core.exchange.UnreadableReturnException if the file is not a
   *     return at all
   * @throws java.io.UncheckedIOException if the file cannot be opened or read
   */
  public CensusValidation validate(Path file, Consumer<Finding> findings) {
    try (CinCensusReader reader = CinCensusReader.open(file, limits, asYear)) {
      return validate(reader, findings);
    }
  }

  /**
   * Checks what a reader gives, from the header to the end. The limits are those that the reader
   * was opened with; it is not closed.
   *
   * @param reader a reader from which no child has been taken; with {@link #asYear}, opened with
   *     the same year
   * @param findings takes each finding as it is made, on the calling thread only
   * @return what came of it
   * @throws IllegalArgumentException if the reader was opened to check the shape of another year
   */
  public CensusValidation validate(CinCensusReader reader, Consumer<Finding> findings) {
    ReadAhead<CinChild> children = new ReadAhead<>(children(reader));
    if (threads > 1) {
      // To get the rules ready takes as long as to read a thousand children: both at once.
      Thread rules = new Thread(CinCensusRules::allOfChildren, "throughline-rules");
      rules.setDaemon(true);
      rules.start();
      children.read(AHEAD);
    }
    CinHeader header = reader.header();
    ReturnYear year = ReturnYear.of(header.collection(), reader.collectionYear(), asYear);
    RulesAsked rules = RulesAsked.of(year);
    Context context = rules.context();

    List<RuleOutcome> ofHeader = judge(rules.ofHeader(), context, List.of(header), findings);
    ValidationReport ofChildren =
        Validator.of(rules.ofChildren(), context).withThreads(threads).validate(children, findings);
    List<RuleOutcome> ofOutside = judge(rules.ofOutside(), context, outside(reader), findings);

    return new CensusValidation(
        inCodeOrder(
            ofChildren.with(ofHeader).with(ofOutside).with(rules.notChecked()), year.year()),
        year.year(),
        year.isGiven(),
        year.isDecided(),
        year.isPeriodKnown(),
        CinCensusRules.isDraft(year.year()),
        authority(header),
        header,
        reader.unreadableParts());
  }

  private static <C> List<RuleOutcome> judge(
      RuleSet<C> rules, Context context, List<C> parts, Consumer<Finding> findings) {
    Iterator<C> rest = parts.iterator();
    return Validator.of(rules, context)
        .validate(() -> rest.hasNext() ? rest.next() : null, findings)
        .outcomes();
  }

  private Supplier<@Nullable CinChild> children(CinCensusReader reader) {
    return new Supplier<>() {
      private long read;

      @Override
      public @Nullable CinChild get() {
        CinChild child = reader.next();
        if (child == null || ++read % STEP == 0) {
          progress.accept(reader.bytesRead());
        }
        return child;
      }
    };
  }

  /** In file order. A damaged child stands in both of the reader's lists and is told once. */
  private static List<OutsidePart> outside(CinCensusReader reader) {
    List<StructureProblem> problems = reader.problems();
    Set<Place> damagedChildren =
        problems.stream()
            .filter(problem -> problem.kind() == Kind.DAMAGED_RECORD)
            .map(StructureProblem::place)
            .collect(Collectors.toSet());
    return Stream.concat(
            problems.stream()
                .filter(problem -> problem.kind() != Kind.DAMAGED_RECORD)
                .map(OutsidePart::of),
            reader.unreadableParts().stream()
                .map(part -> OutsidePart.of(part, damagedChildren.contains(part.place()))))
        .sorted(Comparator.comparing(OutsidePart::place))
        .toList();
  }

  private static void tellNobody(long bytesRead) {}

  private static ValidationReport inCodeOrder(ValidationReport report, CollectionYear year) {
    return new ValidationReport(
        report.standard(),
        year,
        report.children(),
        report.outcomes().stream()
            .sorted(Comparator.comparing(outcome -> outcome.about().code()))
            .toList());
  }

  private static @Nullable String authority(CinHeader header) {
    for (CinSource source : header.sources()) {
      String number = source.authority().value();
      if (number != null) {
        return number.strip();
      }
    }
    return null;
  }
}
