package io.github.throughline.validation.cincensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a return, as a test writes it down: {@code child(item("UPN", …), episode(…))}.
 *
 * <p>A table's empty cell is null, and an item whose text is null is left out of the return; a cell
 * of {@code ''} is an element that is there and empty.
 *
 * @param name the element
 * @param text the text of an item; null for a group, and for an item that is left out
 * @param parts what is in a group; null for an item
 */
record Xml(String name, @Nullable String text, @Nullable List<Xml> parts) {
  private static final Set<String> OF_CHARACTERISTICS = Set.of("Ethnicity", "Disabilities");

  /** An item, left out if its text is null. */
  static Xml item(String name, @Nullable String text) {
    return new Xml(name, text, null);
  }

  /** A group of items and groups. */
  static Xml group(String name, Xml... parts) {
    return new Xml(name, null, List.of(parts));
  }

  /**
   * A {@code Child}. Its items are put into {@code ChildIdentifiers}, {@code ChildCharacteristics}
   * and {@code Disabilities}, wherever they belong; groups stay where they are. A child without an
   * {@code LAchildID} is given one ({@code C1} is the first of the return), unless it has one that
   * is left out.
   */
  static Xml child(Xml... parts) {
    List<Xml> identifiers = new ArrayList<>();
    List<Xml> characteristics = new ArrayList<>();
    List<Xml> disabilities = new ArrayList<>();
    List<Xml> groups = new ArrayList<>();
    for (Xml part : parts) {
      List<Xml> home =
          part.name.equals("Disability")
              ? disabilities
              : OF_CHARACTERISTICS.contains(part.name)
                  ? characteristics
                  : part.parts == null ? identifiers : groups;
      home.add(part);
    }
    if (!disabilities.isEmpty()) {
      characteristics.add(new Xml("Disabilities", null, disabilities));
    }
    if (!characteristics.isEmpty()) {
      groups.add(0, new Xml("ChildCharacteristics", null, characteristics));
    }
    if (groups.stream().noneMatch(group -> group.name.equals("ChildIdentifiers"))) {
      groups.add(0, new Xml("ChildIdentifiers", null, identifiers));
    }
    return new Xml("Child", null, groups);
  }

  /** A {@code CINdetails}. */
  static Xml episode(Xml... parts) {
    return group("CINdetails", parts);
  }

  /** An {@code Assessments}; its factors are put into the group that holds them. */
  static Xml assessment(Xml... parts) {
    List<Xml> factors = new ArrayList<>();
    List<Xml> others = new ArrayList<>();
    for (Xml part : parts) {
      (part.name.equals("AssessmentFactors") ? factors : others).add(part);
    }
    if (!factors.isEmpty()) {
      others.add(new Xml("FactorsIdentifiedAtAssessment", null, factors));
    }
    return new Xml("Assessments", null, others);
  }

  /** A {@code CINPlanDates}. */
  static Xml plan(@Nullable String start, @Nullable String end) {
    return group("CINPlanDates", item("CINPlanStartDate", start), item("CINPlanEndDate", end));
  }

  /** A {@code CollectionDetails}: all that most tests need of a header. */
  static Xml collection(@Nullable String year, @Nullable String referenceDate) {
    return group(
        "CollectionDetails",
        item("Collection", "CIN"),
        item("Year", year),
        item("ReferenceDate", referenceDate));
  }

  boolean isLeftOut() {
    return parts == null && text == null;
  }

  /** This child with an identifier, if it says nothing about one. */
  Xml withId(String id) {
    List<Xml> mine = new ArrayList<>(parts);
    for (int i = 0; i < mine.size(); i++) {
      Xml part = mine.get(i);
      if (part.name.equals("ChildIdentifiers")
          && part.parts.stream().noneMatch(item -> item.name.equals("LAchildID"))) {
        List<Xml> items = new ArrayList<>(part.parts);
        items.add(0, item("LAchildID", id));
        mine.set(i, new Xml(part.name, null, items));
      }
    }
    return new Xml(name, null, mine);
  }
}
