package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.json.CaseFileWriter;
import io.github.throughline.core.model.CaseFile;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes made-up case files of the whole model, one on a line: about sixty records each, in about
 * the proportions of a file that has been open for two years. The same number gives the same file.
 *
 * <p>They are for measuring, so they have the shape and the size of case files and not their sense:
 * dates need not be in order, and references need not lead anywhere.
 */
public final class SyntheticCaseFiles {
  /** How many records of a kind a file has on average; kinds that are not named are rare. */
  private static final Map<String, Double> USUAL =
      Map.ofEntries(
          Map.entry("practitioners", 3.0),
          Map.entry("organisations", 2.0),
          Map.entry("teams", 1.0),
          Map.entry("allocations", 2.0),
          Map.entry("contacts", 1.5),
          Map.entry("referrals", 1.5),
          Map.entry("assessments", 1.5),
          Map.entry("concerns", 2.0),
          Map.entry("strengths", 2.0),
          Map.entry("meetings", 3.0),
          Map.entry("plans", 1.0),
          Map.entry("actions", 7.0),
          Map.entry("decisions", 2.0),
          Map.entry("visits", 7.0),
          Map.entry("views", 2.0),
          Map.entry("supervision", 2.5),
          Map.entry("oversight", 1.5),
          Map.entry("caseNotes", 10.0),
          Map.entry("documents", 2.0),
          Map.entry("events", 4.0));

  private static final double RARE = 0.1;

  private SyntheticCaseFiles() {}

  /**
   * Writes case files.
   *
   * @param file where they go
   * @param count how many
   * @return how many records they have together, the children not counted
   * @throws IOException if the file cannot be written
   */
  public static long write(Path file, int count) throws IOException {
    long records = 0;
    try (CaseFileWriter writer = CaseFileWriter.to(file)) {
      for (int number = 0; number < count; number++) {
        CaseFile made = of(number);
        records += records(made);
        writer.write(made);
      }
    }
    return records;
  }

  /**
   * Makes a case file.
   *
   * @param number tells it from the others
   * @return the file
   */
  public static CaseFile of(int number) {
    // Neighbouring seeds give neighbouring first numbers, so they are spread.
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    SyntheticRecords records = new SyntheticRecords(random);
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : CaseFile.class.getRecordComponents()) {
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getRawType() == List.class) {
        Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
        double usual = USUAL.getOrDefault(component.getName(), RARE);
        values.add(records.list(element, count(usual, random)));
      } else {
        values.add(records.of(component));
      }
    }
    return SyntheticRecords.make(CaseFile.class, values);
  }

  /** Between half and one and a half times as many as usual, and now and then a rare one. */
  private static int count(double usual, Random random) {
    double wanted = usual < 1 ? usual : usual * (0.5 + random.nextDouble());
    int whole = (int) wanted;
    return random.nextDouble() < wanted - whole ? whole + 1 : whole;
  }

  /** How many records a file has, the child not counted. */
  static long records(CaseFile file) {
    long records = 0;
    for (RecordComponent component : CaseFile.class.getRecordComponents()) {
      if (SyntheticRecords.get(component, file) instanceof List<?> list) {
        records += list.size();
      }
    }
    return records;
  }
}
