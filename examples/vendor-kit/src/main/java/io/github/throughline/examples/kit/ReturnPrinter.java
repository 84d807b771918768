package io.github.throughline.examples.kit;

import io.github.throughline.examples.kit.Case.ChildCase;
import io.github.throughline.examples.kit.Case.EpisodeCase;
import io.github.throughline.examples.kit.Case.Group;
import io.github.throughline.examples.kit.Case.ItemText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints a return of one year, a group on a line, and keeps what each child was given so that
 * expectations can name it.
 */
final class ReturnPrinter {
  private static final List<String> IDENTIFIERS =
      List.of(
          "LAchildID",
          "UPN",
          "FormerUPN",
          "UPNunknown",
          "PersonBirthDate",
          "ExpectedPersonBirthDate",
          "GenderCurrent",
          "Sex",
          "PersonDeathDate");

  private static final Map<String, String> USUAL_CHILD =
      Map.of(
          "UPNunknown", "UN3",
          "PersonBirthDate", "05-20-9y",
          "SexOrGender", "M",
          "Ethnicity", "WBRI",
          "Disability", "NONE");

  private static final Map<String, String> USUAL_EPISODE =
      Map.of(
          "CINreferralDate", "06-03",
          "ReferralSource", "1A",
          "PrimaryNeedCode", "N1",
          "ReferralNFA", "0");

  private static final List<String> BEFORE_GROUPS =
      List.of(
          "CINreferralDate",
          "ReferralSource",
          "PrimaryNeedCode",
          "CINclosureDate",
          "ReasonForClosure",
          "DateOfInitialCPC");

  /** The groups of an episode in published order, each with its items. */
  private static final Map<String, List<String>> GROUPS = groups();

  private final YearTexts year;
  private final StringBuilder xml = new StringBuilder();
  private Map<String, Set<String>> given = new LinkedHashMap<>();

  ReturnPrinter(YearTexts year) {
    this.year = year;
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "Assessments",
        List.of(
            "AssessmentActualStartDate",
            "AssessmentInternalReviewDate",
            "AssessmentAuthorisationDate"));
    groups.put("CINPlanDates", List.of("CINPlanStartDate", "CINPlanEndDate"));
    groups.put(
        "Section47",
        List.of("S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired"));
    groups.put(
        "ChildProtectionPlans",
        List.of(
            "CPPstartDate",
            "CPPendDate",
            "InitialCategoryOfAbuse",
            "LatestCategoryOfAbuse",
            "NumberOfPreviousCPP"));
    groups.put(
        "PreProceedingsandFGDM",
        List.of(
            "PPStartDate",
            "LBPSentDate",
            "FGDMMeetingOffer",
            "FGDMMeetingFac",
            "InitialPPMeetingDate",
            "ReviewMeetingsCount",
            "StepDecisionDate",
            "PPOutcome",
            "CourtAppDate",
            "LetterInitCPDate"));
    return groups;
  }

  /** Begins the return; everything in the header is as usual but the items given. */
  void start(String about, Group header) {
    Map<String, List<String>> details =
        items(
            header,
            Map.of("Collection", "CIN", "Year", "" + year.endYear(), "ReferenceDate", "@ref"));
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ")
        .append(about)
        .append(" -->\n<Message>\n  <Header>\n");
    line(4, "CollectionDetails", inOrder(details, List.of("Collection", "Year", "ReferenceDate")));
    xml.append(
            "    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>Kit</SoftwareCode>")
        .append(
            "<Release>1</Release><SerialNo>001</SerialNo></Source>\n  </Header>\n  <Children>\n");
  }

  String end() {
    return xml.append("  </Children>\n</Message>\n").toString();
  }

  /** The texts of each item of the child printed last, each text once. */
  Map<String, Set<String>> given() {
    return given;
  }

  void child(String id, String about, ChildCase child) {
    given = new LinkedHashMap<>();
    Map<String, String> usual = new LinkedHashMap<>(USUAL_CHILD);
    usual.put("LAchildID", id);
    Map<String, List<String>> items = items(child.identity(), usual);
    sexOrGender(child.identity(), items);
    xml.append("    <!-- ").append(about).append(" -->\n    <Child>\n");
    line(6, "ChildIdentifiers", inOrder(items, IDENTIFIERS));
    String ethnicity = inOrder(items, List.of("Ethnicity"));
    String disabilities = inOrder(items, List.of("Disability"));
    line(
        6,
        "ChildCharacteristics",
        ethnicity + (disabilities.isEmpty() ? "" : wrapped("Disabilities", disabilities)));
    child.episodes().forEach(this::episode);
    xml.append("    </Child>\n");
  }

  private void episode(EpisodeCase episode) {
    Map<String, List<String>> details = items(episode.details(), USUAL_EPISODE);
    xml.append("      <CINdetails>\n        ").append(inOrder(details, BEFORE_GROUPS)).append('\n');
    String referred = details.getOrDefault("CINreferralDate", List.of("")).get(0);
    GROUPS.keySet().stream()
        .filter(name -> !isAfterFlag(name))
        .forEach(name -> groups(name, referred, episode));
    String flag = inOrder(details, List.of("ReferralNFA"));
    if (!flag.isEmpty()) {
      xml.append("        ").append(flag).append('\n');
    }
    GROUPS.keySet().stream()
        .filter(ReturnPrinter::isAfterFlag)
        .forEach(name -> groups(name, referred, episode));
    xml.append("      </CINdetails>\n");
  }

  private static boolean isAfterFlag(String group) {
    return group.equals("ChildProtectionPlans") || group.equals("PreProceedingsandFGDM");
  }

  private void groups(String name, String referred, EpisodeCase episode) {
    for (Group group : episode.groups()) {
      if (!GROUPS.containsKey(group.name())) {
        throw new IllegalArgumentException("No group of an episode: " + group.name());
      }
      if (group.name().equals(name)) {
        Map<String, List<String>> items = items(group, usual(name, referred, group));
        line(8, name, inOrder(items, GROUPS.getOrDefault(name, List.of())) + inner(items));
      }
    }
  }

  /** An assessment begins with the referral and is authorised on the day of its start. */
  private static Map<String, String> usual(String name, String referred, Group group) {
    return switch (name) {
      case "Assessments" -> {
        List<String> start = group.texts("AssessmentActualStartDate");
        String from = start.isEmpty() ? referred : start.get(0);
        yield Map.of(
            "AssessmentActualStartDate",
            from,
            "AssessmentAuthorisationDate",
            from,
            "AssessmentFactors",
            "1B");
      }
      case "Section47" -> Map.of("ICPCnotRequired", "0");
      case "ChildProtectionPlans" ->
          Map.of(
              "InitialCategoryOfAbuse", "NEG",
              "LatestCategoryOfAbuse", "NEG",
              "NumberOfPreviousCPP", "0");
      default -> Map.of();
    };
  }

  private String inner(Map<String, List<String>> items) {
    String factors = inOrder(items, List.of("AssessmentFactors"));
    String reviews = inOrder(items, List.of("CPPreviewDate"));
    return (factors.isEmpty() ? "" : wrapped("FactorsIdentifiedAtAssessment", factors))
        + (reviews.isEmpty() && !items.containsKey("Reviews") ? "" : wrapped("Reviews", reviews));
  }

  /** The items given, and the usual ones that are not; an item given as {@code -} is left out. */
  private static Map<String, List<String>> items(Group group, Map<String, String> usual) {
    Map<String, List<String>> items = new LinkedHashMap<>();
    for (ItemText item : group.items()) {
      items.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(item.text());
    }
    usual.forEach((name, text) -> items.putIfAbsent(name, List.of(text)));
    items.values().removeIf(texts -> texts.equals(List.of("-")));
    return items;
  }

  /** Until 2023-24 the census asked for a gender as a digit, since then for a sex as a letter. */
  private void sexOrGender(Group identity, Map<String, List<String>> items) {
    boolean isGender = year.endYear() <= 2024;
    List<String> letter = items.remove("SexOrGender");
    String item = isGender ? "GenderCurrent" : "Sex";
    if (letter != null && identity.texts(item).isEmpty()) {
      items.put(item, isGender ? List.of(asGender(letter.get(0))) : letter);
    }
  }

  private static String asGender(String letter) {
    return switch (letter) {
      case "M" -> "1";
      case "F" -> "2";
      default -> "0";
    };
  }

  private String inOrder(Map<String, List<String>> items, List<String> order) {
    StringBuilder line = new StringBuilder();
    for (String name : order) {
      for (String text : items.getOrDefault(name, List.of())) {
        String inYear = year.text(text);
        given.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(inYear);
        line.append(wrapped(name, inYear.replace("&", "&amp;").replace("<", "&lt;")));
      }
    }
    return line.toString();
  }

  private void line(int indent, String group, String content) {
    xml.append(" ".repeat(indent)).append(wrapped(group, content)).append('\n');
  }

  private static String wrapped(String element, String content) {
    return "<" + element + ">" + content + "</" + element + ">";
  }
}
