package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.HEADER;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.RuleBuilder;
import io.github.throughline.validation.Scope;
import io.github.throughline.validation.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules of our own on the shape of a return and on values that cannot be read, which a schema would
 * find: under codes of words, so that nobody takes them for published ones.
 *
 * <p>They are asked of any year, whether or not its published rules are known. What a published
 * rule that is asked says of the same value they leave to it; see {@link CensusItems}. But a date
 * that cannot be read is said here and may fire a published rule on missing dates as well: that the
 * text is no date is one fact, what follows from having no date is another.
 */
final class StructureRules {
  private static final Words UNKNOWN_ELEMENT =
      new Words(
          "XML-ELEMENT",
          "Element has no place in the return where it stands",
          "Take it out, or give it the name and the place that the census specification gives it");

  private static final Words NOT_IN_THIS_YEAR =
      new Words(
          "XML-YEAR",
          "Element is not collected in this year",
          "Take it out, or send what this year's specification has in its place");

  private static final Words OUT_OF_ORDER =
      new Words(
          "XML-ORDER",
          "Element stands after one that it should stand before",
          "Put the elements in the order of the census specification");

  private static final Words REPEATED =
      new Words(
          "XML-REPEATED",
          "Element stands more than once where only one is allowed",
          "Send the right one and take the others out");

  /** Of a group that is missing nothing else is said; an element that is there and empty counts. */
  private static final Words MISSING =
      new Words(
          "XML-MISSING",
          "Required element is missing or empty",
          "Send the element with what belongs in it",
          "The public reference validator stops at a return that has no header, or a child without characteristics, and checks nothing of it");

  private static final Words TEXT =
      new Words(
          "XML-TEXT",
          "Text stands where only elements are allowed",
          "Take the text out, or put it into the element that it belongs to");

  private static final Words NAMESPACE =
      new Words(
          "XML-NAMESPACE",
          "Elements are in an XML namespace, and the census has none",
          "Export the return without a namespace");

  private static final Words TOO_LONG =
      new Words(
          "XML-LENGTH",
          "Text or record is longer than any return needs and was not read to its end",
          "Check what the export put there and shorten it");

  private static final Words DAMAGED =
      new Words(
          "XML-DAMAGED",
          "Part of the file could not be read, and what stands in it has not been checked",
          "Mend the XML at this place or export the file again, then check it once more");

  private static final Words DATE =
      new Words(
          "XML-DATE",
          "Date cannot be read",
          "Send a real day, written for example as 2024-09-30",
          "The public reference validator reads other forms as well: it takes 03/04/2024 for 4 March, which may not be what was meant");

  private static final Words NUMBER =
      new Words("XML-NUMBER", "Number cannot be read", "Send the number in digits");

  private static final Words FLAG =
      new Words("XML-BOOLEAN", "Yes or no cannot be read", "Send 1 for yes or 0 for no");

  private static final Words CODE =
      new Words(
          "XML-CODE",
          "Value is not a code of this item in this year",
          "Send one of the published codes, to the letter");

  /** The fields of rules that look at whatever stands anywhere in the return. */
  private static final List<String> ANY = List.of(Shape.ROOT);

  private static final Scope<OutsidePart, OutsidePart> OUTSIDE =
      new Scope<>("outside", List::of, OutsidePart::place);

  private final CollectionYear year;
  private final Set<String> rulesAsked;

  private StructureRules(CollectionYear year, Set<String> rulesAsked) {
    this.year = year;
    this.rulesAsked = rulesAsked;
  }

  /** What there is to say about a rule, whatever it is asked of. */
  private record Words(String code, String says, String remedy, @Nullable String differs) {
    Words(String code, String says, String remedy) {
      this(code, says, remedy, null);
    }

    RuleBuilder rule() {
      RuleBuilder rule = RuleBuilder.error(code, says).remedy(remedy);
      return differs == null ? rule : rule.differs(differs);
    }
  }

  /** Looks for faults in a record and says each; tells whether there was any. */
  @FunctionalInterface
  interface Search<R> {
    boolean finds(R record, Context context, Verdict verdict);

    default Search<R> and(Search<R> other) {
      return (record, context, verdict) -> {
        boolean found = finds(record, context, verdict);
        return other.finds(record, context, verdict) || found;
      };
    }
  }

  /**
   * Something that stands outside the header and the children that could be read: a problem with
   * the shape, or a part that is lost.
   */
  record OutsidePart(
      Place place,
      @Nullable String child,
      String element,
      List<StructureProblem> problems,
      @Nullable UnreadablePart lost) {
    static OutsidePart of(StructureProblem problem) {
      return new OutsidePart(problem.place(), null, problem.element(), List.of(problem), null);
    }

    static OutsidePart of(UnreadablePart lost, boolean isChild) {
      String element = isChild ? "Child" : Shape.ROOT;
      return new OutsidePart(lost.place(), lost.record(), element, List.of(), lost);
    }
  }

  /**
   * The rules of a year, beside published rules.
   *
   * @param year a year of {@link CinCensusStructure}
   * @param rulesAsked the codes of the published rules that are asked as well
   */
  static StructureRules of(CollectionYear year, Set<String> rulesAsked) {
    return new StructureRules(year, rulesAsked);
  }

  List<Rule<CinHeader>> ofHeader() {
    return ofItems(HEADER, CinHeader::problems, ValueSearch::ofHeader);
  }

  List<Rule<CinChild>> ofChildren() {
    return ofItems(CHILD, CinChild::problems, ValueSearch::ofChild);
  }

  List<Rule<OutsidePart>> ofOutside() {
    Function<OutsidePart, List<StructureProblem>> in = OutsidePart::problems;
    return Stream.concat(
            ofShape(OUTSIDE, in),
            Stream.of(
                rule(MISSING, OUTSIDE, Shape.required(), problems(in, Kind.MISSING)),
                rule(DAMAGED, OUTSIDE, ANY, StructureRules::findDamage)))
        .toList();
  }

  /** What there is to say about each rule, whatever it is asked of. */
  static List<About> abouts() {
    StructureRules rules = of(CinCensusStructure.LAST_YEAR, Set.of());
    return Stream.<List<? extends Rule<?>>>of(
            rules.ofHeader(), rules.ofChildren(), rules.ofOutside())
        .flatMap(List::stream)
        .map(Rule::about)
        .distinct()
        .sorted(Comparator.comparing(About::code))
        .toList();
  }

  private <R> List<Rule<R>> ofItems(
      Scope<R, R> scope,
      Function<R, List<StructureProblem>> in,
      Function<ValueSearch, Search<R>> of) {
    Search<R> missing = of.apply(values(ValueFault.MISSING)).and(problems(in, Kind.MISSING));
    return Stream.concat(
            ofShape(scope, in),
            Stream.of(
                rule(MISSING, scope, Shape.required(), missing),
                ofValues(DATE, scope, ValueFault.NOT_A_DATE, of),
                ofValues(NUMBER, scope, ValueFault.NOT_A_NUMBER, of),
                ofValues(FLAG, scope, ValueFault.NOT_A_FLAG, of),
                ofValues(CODE, scope, ValueFault.NOT_A_CODE, of)))
        .toList();
  }

  private <R> Rule<R> ofValues(
      Words words, Scope<R, R> scope, ValueFault fault, Function<ValueSearch, Search<R>> of) {
    ValueSearch values = values(fault);
    return rule(words, scope, values.fields(), of.apply(values));
  }

  private ValueSearch values(ValueFault fault) {
    return new ValueSearch(fault, year, rulesAsked);
  }

  private <R> Stream<Rule<R>> ofShape(Scope<R, R> scope, Function<R, List<StructureProblem>> in) {
    return Stream.of(
        rule(UNKNOWN_ELEMENT, scope, ANY, problems(in, Kind.UNKNOWN_ELEMENT)),
        rule(NOT_IN_THIS_YEAR, scope, ANY, problems(in, Kind.NOT_IN_THIS_YEAR)),
        rule(OUT_OF_ORDER, scope, ANY, problems(in, Kind.OUT_OF_ORDER)),
        rule(REPEATED, scope, ANY, problems(in, Kind.REPEATED)),
        rule(TEXT, scope, ANY, problems(in, Kind.UNEXPECTED_TEXT)),
        rule(NAMESPACE, scope, ANY, problems(in, Kind.UNEXPECTED_NAMESPACE)),
        rule(TOO_LONG, scope, ANY, problems(in, Kind.TOO_LONG)));
  }

  private <R> Search<R> problems(Function<R, List<StructureProblem>> in, Kind kind) {
    Predicate<StructureProblem> isFinding = Shape.findings(kind, rulesAsked);
    return (record, context, verdict) -> Shape.fire(in.apply(record), kind, isFinding, verdict);
  }

  private static boolean findDamage(OutsidePart part, Context context, Verdict verdict) {
    if (part.lost() == null) {
      return false;
    }
    String message = part.lost().message();
    String detail = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    verdict.fireIn(part.element(), detail, List.of(Cited.element(part.element(), part.place())));
    return true;
  }

  private static <R> Rule<R> rule(
      Words words, Scope<R, R> scope, List<String> fields, Search<R> search) {
    return words
        .rule()
        .module(Shape.ROOT)
        .from(CinCensusStructure.FIRST_YEAR)
        .per(scope)
        .checkedBy(
            ByHand.check(
                fields,
                (record, context, verdict) -> {
                  // A part outside is there for a fault of its own: other rules are not about it.
                  if (!search.finds(record, context, verdict) && !scope.equals(OUTSIDE)) {
                    verdict.pass();
                  }
                }));
  }
}
