package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.view.RedactedChronology;
import io.github.throughline.chronology.view.Redaction;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.Treatment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom the copy is that is written, and what was decided for it. */
final class CopyOptions {
  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = NamedConverter.Profile.class,
      description =
          "Write the copy that an audience may see: family, child-now, partner-agency, conference, court, adult-access or internal. A person has to read it before it goes out.")
  private @Nullable RedactionProfile named;

  @Option(
      names = "--profile-file",
      paramLabel = "FILE.json",
      description = "The same by a profile of your own.")
  private @Nullable Path file;

  @Option(
      names = "--audience",
      paramLabel = "ID",
      split = ",",
      description =
          "Who will read the copy, by ids in the family file, with commas between: they see what is their own.")
  private List<String> audience = List.of();

  @Option(
      names = "--agreed",
      paramLabel = "ID",
      split = ",",
      description =
          "Marks, records or entries of which it is agreed, or was decided after weighing it, that the copy shows them.")
  private List<String> agreed = List.of();

  @Option(
      names = "--leave-out",
      paramLabel = "ID",
      split = ",",
      description = "Entries that were decided to be left out of the copy.")
  private List<String> leftOut = List.of();

  @Option(
      names = "--basis",
      paramLabel = "CODE",
      description = "On what basis the copy is made, as marks have it, such as COURT_DIRECTION.")
  private @Nullable String basis;

  @Option(
      names = "--key",
      paramLabel = "FILE.json",
      description =
          "Write who is behind each role and what was removed: for the authority alone, never beside the copy.")
  private @Nullable String key;

  void check() {
    if (named != null && file != null) {
      throw new UsageProblem("--profile and --profile-file: give one of them");
    }
    boolean more =
        !audience.isEmpty()
            || !agreed.isEmpty()
            || !leftOut.isEmpty()
            || basis != null
            || key != null;
    if (more && named == null && file == null) {
      throw new UsageProblem(
          "--audience, --agreed, --leave-out, --basis and --key are about a copy: say which with --profile or --profile-file");
    }
  }

  /** The files that are read. */
  List<Path> inputs() {
    return Stream.of(file).filter(Objects::nonNull).toList();
  }

  /** Where the key goes; null when none is asked for. */
  @Nullable String key() {
    return key;
  }

  /** Whoever is sent the folder of the copy must not be sent the key with it. */
  void requireKeyElsewhere(@Nullable Path folder) {
    if (key != null
        && folder != null
        && Path.of(key)
            .toAbsolutePath()
            .normalize()
            .startsWith(folder.toAbsolutePath().normalize())) {
      throw new UsageProblem("--key: keep it in another folder than the copy, that of --out");
    }
  }

  /** The profile, if a copy is asked for. */
  Optional<RedactionProfile> profile() {
    return file == null
        ? Optional.ofNullable(named)
        : Optional.of(InputFiles.read(file, CopyOptions::read));
  }

  private static RedactionProfile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return RedactionProfile.read(in);
    }
  }

  /** What files of a copy are called: a name that tells nothing of the family. */
  static Optional<String> fileName(RedactionProfile profile) {
    boolean whole = profile.rules().stream().allMatch(rule -> rule.treatment() == Treatment.SHOW);
    return whole
        ? Optional.empty()
        : Optional.of(
            "chronology-"
                + OutFolder.safe(profile.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /** The copy; what a worker has to read in it is said. */
  Chronology apply(RedactionProfile profile, Subject subject, Chronology whole, Terminal terminal)
      throws IOException {
    for (String id : audience) {
      if (subject.family() == null) {
        throw new UsageProblem("--audience: only with a family file is it known who reads");
      }
      if (subject.family().people().stream().noneMatch(person -> person.id().equals(id))) {
        throw new InputProblem("--audience: the family file has nobody with one of these ids");
      }
    }
    Redaction redaction =
        Redaction.of(profile)
            .files(subject.files())
            .audience(audience.toArray(String[]::new))
            .agreed(agreed.toArray(String[]::new))
            .leaveOut(leftOut.toArray(String[]::new));
    if (subject.family() != null) {
      redaction = redaction.family(subject.family());
    }
    if (basis != null) {
      redaction = redaction.onBasis(basis);
    }
    RedactedChronology copy = redaction.apply(whole);
    copy.questions().forEach(terminal::say);
    if (key != null) {
      try (OutputStream out = Outputs.open(key, terminal)) {
        out.write(redaction.key(whole).toJson().getBytes(StandardCharsets.UTF_8));
      }
    }
    return copy.chronology();
  }
}
