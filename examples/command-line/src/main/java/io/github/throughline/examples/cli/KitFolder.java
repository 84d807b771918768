package io.github.throughline.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of returns and what should be found in them.
 *
 * @param folder the folder
 * @param returns the returns in it, by name; each with what should be found, which may be nothing
 */
record KitFolder(Path folder, Map<String, List<Expected>> returns) {
  static final String EXPECTED = "expected-findings.csv";

  private static final String HEADING = "file,rule,child,fields";

  /**
   * A row of the expectations.
   *
   * @param rule the code
   * @param child the child's identifier; empty for the whole return
   * @param fields items that must be named, some with the text that must be shown: {@code
   *     CINclosureDate=2024-06-02}
   */
  record Expected(String rule, String child, List<String> fields) {
    @Override
    public String toString() {
      return String.join(" ", (rule + " " + child).strip(), String.join(" ", fields)).strip();
    }
  }

  /** The kits in a folder: itself if it holds expectations, else the folders in it that do. */
  static List<KitFolder> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputProblem(folder + ": there is no such folder");
    }
    if (Files.isRegularFile(folder.resolve(EXPECTED))) {
      return List.of(read(folder));
    }
    List<KitFolder> kits =
        list(folder).stream()
            .filter(inner -> Files.isRegularFile(inner.resolve(EXPECTED)))
            .map(KitFolder::read)
            .toList();
    if (kits.isEmpty()) {
      throw new InputProblem(
          folder + ": neither this folder nor any folder in it holds " + EXPECTED);
    }
    return kits;
  }

  private static KitFolder read(Path folder) {
    Map<String, List<Expected>> returns = new TreeMap<>();
    for (Path file : list(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".xml")) {
        returns.put(name, new ArrayList<>());
      }
    }
    Path table = folder.resolve(EXPECTED);
    List<String> lines = lines(table);
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      throw new InputProblem(table + ": the first line should be " + HEADING);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).split(",", -1);
      if (cells.length != 4) {
        throw new InputProblem(table + ": line " + (i + 1) + ": a row has four cells: " + HEADING);
      }
      List<Expected> ofReturn = returns.get(cells[0]);
      if (ofReturn == null) {
        throw new InputProblem(table + ": line " + (i + 1) + ": there is no return " + cells[0]);
      }
      List<String> fields = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(";"));
      ofReturn.add(new Expected(cells[1], cells[2], fields));
    }
    return new KitFolder(folder, returns);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new InputProblem(folder + ": cannot be read; check that you may read it");
    }
  }

  /** The lines of a text file. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new InputProblem(file + ": is not text in UTF-8");
    } catch (IOException e) {
      throw new InputProblem(file + ": cannot be read; check that it is there");
    }
  }
}
