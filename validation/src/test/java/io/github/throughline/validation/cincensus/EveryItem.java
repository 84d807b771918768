package io.github.throughline.validation.cincensus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A return with one child that has every element of its year once, each on a line of its own, with
 * the text that a test chooses for it.
 */
final class EveryItem {
  private final CollectionYear year;
  private final StringBuilder xml = new StringBuilder();
  private final Map<Integer, CinElement> elements = new HashMap<>();
  private int line = 1;

  private EveryItem(CollectionYear year) {
    this.year = year;
  }

  /**
   * A return.
   *
   * @param text what an item holds; null leaves it out, and for a group, null leaves the group out
   */
  static EveryItem of(CollectionYear year, Function<CinElement, @Nullable String> text) {
    EveryItem all = new EveryItem(year);
    all.print(CinCensusStructure.get("Message"), text);
    return all;
  }

  private void print(CinElement element, Function<CinElement, @Nullable String> text) {
    String held = text.apply(element);
    if (held == null) {
      return;
    }
    elements.put(line, element);
    xml.append('<').append(element.name()).append('>');
    if (element.type() == CinElement.Type.GROUP) {
      xml.append('\n');
      line++;
      CinCensusStructure.elementsOf(element.path(), year).forEach(part -> print(part, text));
    } else {
      xml.append(held);
    }
    xml.append("</").append(element.name()).append(">\n");
    line++;
  }

  CinCensusReader open() {
    return CinCensusReader.open(
        new ByteArrayInputStream(xml.toString().getBytes(UTF_8)), ReaderLimits.DEFAULT, year);
  }

  /** The element at whose start tag a finding points. */
  CinElement at(Finding finding) {
    return elements.get(finding.at().line());
  }

  /** What our own rules find, beside published rules that are asked. */
  List<Finding> structureFindings(Set<String> rulesAsked) {
    StructureRules rules = StructureRules.of(year, rulesAsked);
    List<Finding> findings = new ArrayList<>();
    try (CinCensusReader reader = open()) {
      Iterator<CinHeader> header = List.of(reader.header()).iterator();
      judge(rules.ofHeader(), () -> header.hasNext() ? header.next() : null, findings);
      judge(rules.ofChildren(), reader::next, findings);
    }
    return findings;
  }

  private <C> void judge(
      List<Rule<C>> rules, Supplier<@Nullable C> reader, List<Finding> findings) {
    Validator.of(
            new RuleSet<>(
                CinCensusRules.STANDARD, year, rules, record -> null, record -> Place.NONE),
            Context.of(year))
        .validate(reader, findings::add);
  }
}
