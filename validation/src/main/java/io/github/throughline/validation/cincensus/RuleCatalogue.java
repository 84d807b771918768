package io.github.throughline.validation.cincensus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the children in need census as a list to read or to load: printed from the rules
 * themselves, so that it cannot say anything else than they do.
 */
public final class RuleCatalogue {
  private static final String DRAFT =
      " are a draft: they are asked of returns of that year, and may change when they are published.\n\n";

  private static final String DIFFERS =
      """
      Authorities also use the public reference validator, csc-validator-be-cin of Data to Insight. Where it is known to find
      something else, the list below the table says what; we keep to the rule. Two things hold of every rule: a check that fails
      through a fault of the software is a finding here (`INTERNAL`) and counts as passed there; and two findings on one child,
      on items of one name in rows of one number, are shown as one there.
      """;

  private final List<About> rules;
  private final @Nullable CollectionYear year;

  private RuleCatalogue(List<About> rules, @Nullable CollectionYear year) {
    this.rules = rules;
    this.year = year;
  }

  /**
   * Every version of every rule, those on the shape of the file last.
   *
   * @return the catalogue of all years
   */
  public static RuleCatalogue ofAllYears() {
    Stream<About> published =
        Stream.<Rule<?>>concat(
                CinCensusRules.allOfHeader().stream(), CinCensusRules.allOfChildren().stream())
            .map(Rule::about)
            .sorted(Comparator.comparing(RuleCatalogue::number).thenComparing(About::code));
    return new RuleCatalogue(
        Stream.concat(published, StructureRules.abouts().stream()).toList(), null);
  }

  /**
   * The rules in force in one year.
   *
   * @param year the collection year
   * @return the catalogue of that year
   */
  public static RuleCatalogue of(CollectionYear year) {
    return new RuleCatalogue(
        ofAllYears().rules.stream().filter(about -> about.validity().contains(year)).toList(),
        year);
  }

  /** A rule of draft years only is a draft itself. */
  private static boolean isDraft(About about) {
    return CinCensusRules.isDraft(about.validity().from());
  }

  /** Codes are numbers with a letter after some: 100 comes before 1510. */
  private static int number(About about) {
    return Integer.parseInt(about.code().replaceAll("\\D", ""));
  }

  /**
   * What there is to say about each rule.
   *
   * @return the rules, in code order, those on the shape of the file last
   */
  public List<About> rules() {
    return rules;
  }

  /**
   * A page for people.
   *
   * @return Markdown, by part of the return
   */
  public String markdown() {
    StringBuilder page = new StringBuilder("# Rules of the children in need census");
    page.append(year == null ? "" : ", " + year + (CinCensusRules.isDraft(year) ? " (draft)" : ""));
    page.append("\n\n").append(rules.size()).append(" rules, printed from the rules themselves. ");
    page.append(
        "Codes of digits are the Department for Education's; those that begin with XML are ours. "
            + "A rule marked † is not checked of a return that leaves its collection period open.\n\n");
    drafts().forEach(draft -> page.append("The rules of ").append(draft).append(DRAFT));
    page.append(DIFFERS);
    Map<String, List<About>> byModule =
        rules.stream()
            .collect(Collectors.groupingBy(About::module, LinkedHashMap::new, Collectors.toList()));
    byModule.forEach(
        (module, ofModule) -> {
          page.append("\n## ").append(module).append("\n\n");
          page.append("| code | | in force | what is wrong | what would put it right | items |\n");
          page.append("| --- | --- | --- | --- | --- | --- |\n");
          ofModule.forEach(about -> page.append(row(about)));
          List<About> others = ofModule.stream().filter(about -> about.differs() != null).toList();
          if (!others.isEmpty()) {
            page.append("\nWhere another validator differs:\n\n");
            others.forEach(about -> page.append(difference(about)));
          }
        });
    return page.toString();
  }

  /** The draft years that this catalogue covers. */
  private List<CollectionYear> drafts() {
    return CinCensusRules.years().stream()
        .filter(CinCensusRules::isDraft)
        .filter(draft -> year == null || year.equals(draft))
        .toList();
  }

  private static String difference(About about) {
    CollectionYear through = about.validity().through();
    return "- "
        + about.code()
        + (through == null ? "" : " (" + about.validity() + ")")
        + ": "
        + about.differs()
        + ".\n";
  }

  private static String row(About about) {
    return "| "
        + String.join(
            " | ",
            about.code(),
            about.severity().name().toLowerCase(Locale.ROOT),
            about.validity()
                + (isDraft(about) ? " (draft)" : "")
                + (about.needsPeriod() ? " †" : ""),
            about.says(),
            about.remedy(),
            String.join(", ", about.fields()))
        + " |\n";
  }

  /**
   * A table for programs.
   *
   * @return CSV with a row for each rule
   */
  public String csv() {
    StringWriter out = new StringWriter();
    try {
      CsvWriter table =
          CsvWriter.of(
              out,
              List.of(
                  "code",
                  "severity",
                  "module",
                  "fields",
                  "from",
                  "through",
                  "draft",
                  "needs_period",
                  "says",
                  "remedy",
                  "differs"));
      for (About about : rules) {
        CollectionYear through = about.validity().through();
        table.row(
            about.code(),
            about.severity().name(),
            about.module(),
            String.join(";", about.fields()),
            about.validity().from().toString(),
            through == null ? "" : through.toString(),
            String.valueOf(isDraft(about)),
            String.valueOf(about.needsPeriod()),
            about.says(),
            about.remedy(),
            about.differs() == null ? "" : about.differs());
      }
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory cannot fail", e);
    }
    return out.toString();
  }

  /**
   * One JSON object a line for programs.
   *
   * @return NDJSON
   */
  public String ndjson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      for (About about : rules) {
        json.writeStartObject();
        json.writeStringField("code", about.code());
        json.writeStringField("severity", about.severity().name());
        json.writeStringField("module", about.module());
        json.writeArrayFieldStart("fields");
        for (String field : about.fields()) {
          json.writeString(field);
        }
        json.writeEndArray();
        json.writeStringField("from", about.validity().from().toString());
        CollectionYear through = about.validity().through();
        if (through != null) {
          json.writeStringField("through", through.toString());
        }
        json.writeBooleanField("draft", isDraft(about));
        json.writeBooleanField("needsPeriod", about.needsPeriod());
        json.writeStringField("says", about.says());
        json.writeStringField("remedy", about.remedy());
        if (about.differs() != null) {
          json.writeStringField("differs", about.differs());
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory cannot fail", e);
    }
    return out.toString();
  }

  /**
   * What each year changed: rules that came, rules that went, and rules with another version.
   *
   * @return Markdown, the latest year first
   */
  public static String changes() {
    StringBuilder page =
        new StringBuilder(
            "# What changed in each census year\n\nPrinted from the rules themselves.\n");
    List<CollectionYear> years = CinCensusRules.years();
    for (int i = years.size() - 1; i > 0; i--) {
      CollectionYear year = years.get(i);
      page.append("\n## ")
          .append(year)
          .append(CinCensusRules.isDraft(year) ? " (draft)" : "")
          .append("\n\n");
      Map<String, About> before = byCode(of(years.get(i - 1)));
      Map<String, About> now = byCode(of(year));
      int lines = page.length();
      now.forEach(
          (code, about) -> {
            About earlier = before.get(code);
            if (earlier == null) {
              page.append("- ").append(code).append(" is new: ").append(about.says()).append(".\n");
            } else if (!earlier.equals(about)) {
              page.append("- ")
                  .append(code)
                  .append(" has another version: ")
                  .append(about.says())
                  .append(".\n");
            }
          });
      before.keySet().stream()
          .filter(code -> !now.containsKey(code))
          .forEach(code -> page.append("- ").append(code).append(" is no longer asked.\n"));
      if (page.length() == lines) {
        page.append(
            "No rule of the parts covered here changed. Codes may have: a rule reads its list as of the year.\n");
      }
    }
    return page.toString();
  }

  private static Map<String, About> byCode(RuleCatalogue catalogue) {
    return catalogue.rules.stream()
        .collect(
            Collectors.toMap(About::code, about -> about, (one, other) -> one, LinkedHashMap::new));
  }
}
