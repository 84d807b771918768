package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.time.CollectionYear;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The return as published, from the 2016-17 census (header year 2017) to the draft of 2026-27.
 *
 * <p>What changed between years: {@code CINPlanDates} joined in 2022, between {@code Assessments}
 * and {@code Section47}, so that what follows moved by one; {@code Sex} took the place of {@code
 * GenderCurrent} in 2025; {@code PreProceedingsandFGDM} is drafted for 2027.
 *
 * <p>Source: the yearly XML schemas 2017 to 2026 of the Department for Education. No schema for
 * 2027 was published when this was written: its order and cardinalities are those of draft tooling.
 */
public final class CinCensusStructure {
  /** The first year that is held here: 2016-17. */
  public static final CollectionYear FIRST_YEAR = CollectionYear.ending(2017);

  /** The last year with a published schema: 2025-26. */
  public static final CollectionYear LAST_PUBLISHED_YEAR = CollectionYear.ending(2026);

  /** The last year that is held here, as drafted: 2026-27. */
  public static final CollectionYear LAST_YEAR = CollectionYear.ending(2027);

  private static final Map<String, CinElement> BY_PATH = load();
  private static final Map<String, List<CinElement>> BY_PARENT = byParent();

  private CinCensusStructure() {}

  /**
   * Every element of every year, each group before what it holds.
   *
   * @return the elements in document order
   */
  public static List<CinElement> elements() {
    return List.copyOf(BY_PATH.values());
  }

  /**
   * The elements of a group in any year, in order.
   *
   * @param groupPath the path of the group, such as {@code Message/Children/Child}
   * @return the elements, empty if the path is not that of a group
   */
  public static List<CinElement> elementsOf(String groupPath) {
    return List.copyOf(BY_PARENT.getOrDefault(groupPath, List.of()));
  }

  /**
   * The elements of a group in one year, in the order in which they must stand.
   *
   * @param groupPath the path of the group, such as {@code Message/Children/Child}
   * @param year the collection year
   * @return the elements, empty if the path is not that of a group in that year
   */
  public static List<CinElement> elementsOf(String groupPath, CollectionYear year) {
    return elementsOf(groupPath).stream().filter(e -> e.isPublishedIn(year)).toList();
  }

  /**
   * The element at a path.
   *
   * @param path the published names from the root, joined by {@code /}
   * @return the element, or empty if no year has it
   */
  public static Optional<CinElement> find(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  /**
   * The element at a path that must be there.
   *
   * @param path the published names from the root, joined by {@code /}
   * @return the element
   * @throws IllegalArgumentException if no year has it
   */
  public static CinElement get(String path) {
    return find(path)
        .orElseThrow(
            () -> new IllegalArgumentException("The census has no element at the path " + path));
  }

  /**
   * Where an element stands among those of its group in one year.
   *
   * @param element the element
   * @param year the collection year
   * @return the position from 1, or 0 if it is not published for that year
   */
  public static int position(CinElement element, CollectionYear year) {
    return elementsOf(element.parentPath(), year).indexOf(element) + 1;
  }

  /**
   * The year whose structure fits a return best: the year itself if it is held here, else the
   * nearest that is.
   *
   * @param year any collection year
   * @return a year from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
   */
  public static CollectionYear nearestYear(CollectionYear year) {
    return year.compareTo(FIRST_YEAR) < 0
        ? FIRST_YEAR
        : year.compareTo(LAST_YEAR) > 0 ? LAST_YEAR : year;
  }

  private static Map<String, CinElement> load() {
    InputStream file =
        Objects.requireNonNull(
            CinCensusStructure.class.getResourceAsStream("structure.csv"), "structure");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Map<String, CinElement> elements = new LinkedHashMap<>();
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        CinElement element = parse(line.split(",", -1));
        elements.put(element.path(), element);
      }
      return elements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of each group, in order. */
  private static Map<String, List<CinElement>> byParent() {
    Map<String, List<CinElement>> groups = new HashMap<>();
    for (CinElement element : BY_PATH.values()) {
      List<CinElement> group = groups.get(element.parentPath());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(element.parentPath(), group);
      }
      int at = group.size();
      while (at > 0 && group.get(at - 1).position() > element.position()) {
        at--;
      }
      group.add(at, element);
    }
    return groups;
  }

  private static CinElement parse(String[] cells) {
    return new CinElement(
        cells[0],
        CinElement.Type.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2].charAt(0) - '0',
        cells[2].endsWith("n"),
        CollectionYear.ending(Integer.parseInt(cells[3])),
        CollectionYear.ending(Integer.parseInt(cells[4])),
        Integer.parseInt(cells[5]),
        cells[6].isEmpty() ? null : cells[6],
        cells[7].isEmpty() ? null : cells[7]);
  }
}
