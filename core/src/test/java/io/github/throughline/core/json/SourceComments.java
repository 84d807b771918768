package io.github.throughline.core.json;

import io.github.throughline.core.model.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comments in the sources of the model, in the words of somebody who reads a schema: what is
 * null in Java is left out of a document.
 */
final class SourceComments {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "io", "github", "throughline", "core", "model");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s+)*"
              + "public (?:sealed )?(?:record|enum|interface) (\\w+)");
  private static final Pattern CONSTANT =
      Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_]*)\\b[(,;\\s]");

  private final SortedMap<String, String> words = new TreeMap<>();

  private SourceComments() {}

  /** As the properties that {@link SchemaWords} reads, in the order of their names. */
  static String asProperties() throws IOException {
    SourceComments comments = new SourceComments();
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      comments.read(Files.readString(file));
    }
    StringBuilder text = new StringBuilder("# Generated from the comments in the sources.\n");
    comments.words.forEach(
        (name, said) ->
            text.append(name).append('=').append(said.replace("\\", "\\\\")).append('\n'));
    return text.toString();
  }

  private void read(String source) {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      return;
    }
    String name = type.group(2);
    String[] blocks = withoutStars(type.group(1)).split("(?m)^@", -1);
    keep(name, blocks[0].split("<p>", 2)[0]);
    for (int i = 1; i < blocks.length; i++) {
      String[] parts = blocks[i].split("\\s+", 3);
      if (parts[0].equals("param") && !parts[1].equals(RecordCodec.EXTENSIONS)) {
        keep(name + "." + parts[1], parts[2]);
      }
    }
    if (type.group().contains("enum " + name)) {
      Matcher constant = CONSTANT.matcher(source).region(type.end(), source.length());
      while (constant.find()) {
        keep(
            name + "." + constant.group(2), withoutStars(constant.group(1)).split("(?m)^@|<p>")[0]);
      }
    }
  }

  private static String withoutStars(String comment) {
    return comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
  }

  private void keep(String name, String comment) {
    String text =
        comment
            .replaceAll("\\s+", " ")
            .replaceAll("\\{@link SchemaVersion#CURRENT\\}", SchemaVersion.CURRENT)
            .replaceAll("\\{@code ([^}]*)\\}", "$1")
            .replaceAll("\\{@link (?:[\\w.]*[.#])?(\\w+)\\}", "$1")
            .replaceAll("\\b(?:null|empty) (when|while|for|where|if)\\b", "left out $1")
            .replaceAll("\\bnull is\\b", "leaving it out is")
            .strip();
    if (text.contains("{@") || text.contains("<")) {
      throw new IllegalStateException("The comment on " + name + " has a tag that is not known");
    }
    String end = text.endsWith(".") ? "" : ".";
    words.put(name, Character.toUpperCase(text.charAt(0)) + text.substring(1) + end);
  }
}
