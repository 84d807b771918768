package io.github.throughline.core.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.value.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One subject of the model: a package, its types, and what their Javadoc says of them.
 *
 * @param name the last part of the package's name
 * @param title its heading on the page
 */
record ModelSubject(String name, String title) {
  private static final String MODEL = "io.github.throughline.core.model";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  /** In the order in which a newcomer meets them. */
  static final List<ModelSubject> ALL =
      List.of(
          new ModelSubject("people", "People"),
          new ModelSubject("involvement", "Involvement"),
          new ModelSubject("assessment", "Assessment"),
          new ModelSubject("meeting", "Meetings"),
          new ModelSubject("plan", "Plans"),
          new ModelSubject("voice", "The child's voice"),
          new ModelSubject("action", "Actions"),
          new ModelSubject("decision", "Decisions"),
          new ModelSubject("supervision", "Supervision and oversight"),
          new ModelSubject("workforce", "Workforce"),
          new ModelSubject("legal", "Law and looked-after children"),
          new ModelSubject("placement", "Finding a home"),
          new ModelSubject("education", "Education"),
          new ModelSubject("health", "Health"),
          new ModelSubject("recordkeeping", "Record keeping"),
          new ModelSubject("quality", "Quality"),
          new ModelSubject("event", "Events"),
          new ModelSubject("chronology", "Chronology"),
          new ModelSubject("provenance", "Provenance"),
          new ModelSubject("value", "Values"));

  /** Public types that are neither records nor choices, and hold names or helpers only. */
  private static final Set<Class<?>> HELPERS =
      Set.of(IdentifierSystems.class, Extensions.class, SchemaVersion.class);

  private static final List<Class<?>> TYPES = read();

  static List<Class<?>> types() {
    return TYPES;
  }

  private static List<Class<?>> read() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MODEL)
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("Builder"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !HELPERS.contains(type))
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
  }

  static List<Class<?>> documents() {
    return types().stream().filter(type -> type.getPackageName().equals(MODEL)).toList();
  }

  List<Class<?>> ownTypes() {
    return types().stream().filter(this::holds).toList();
  }

  List<Class<?>> records() {
    return ownTypes().stream().filter(Class::isRecord).toList();
  }

  boolean holds(Class<?> type) {
    return type.getPackageName().equals(MODEL + "." + name);
  }

  /** What the subject is, in the words of its package page. */
  String about() {
    return firstSentence(source(MODEL + "." + name + ".package-info"));
  }

  /** What a type is, in the words of its Javadoc. */
  static String about(Class<?> type) {
    String source = source(type.getName());
    Matcher declaration =
        Pattern.compile("public (?:record|enum|sealed interface) " + type.getSimpleName() + "\\b")
            .matcher(source);
    if (!declaration.find()) {
      throw new IllegalStateException("No declaration of " + type);
    }
    String before = source.substring(0, declaration.start());
    return firstSentence(before.substring(before.lastIndexOf("/**")));
  }

  private static String source(String type) {
    try {
      return Files.readString(SOURCES.resolve(type.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstSentence(String source) {
    Matcher comment = COMMENT.matcher(source);
    if (!comment.find()) {
      throw new IllegalStateException("No Javadoc in " + source.length() + " characters");
    }
    String text = comment.group(1).replaceAll("\\s*\\R\\s*\\* ?", " ").strip();
    String sentence = text.split("(?<=[.?!])\\s+(?=[A-Z<@{])", 2)[0];
    return sentence
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link (?:\\w+\\.)*(\\w+)}", "`$1`")
        .replace("|", "\\|");
  }

  String anchor() {
    return title.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
  }
}
