package io.github.throughline.chronology.incident;

import io.github.throughline.chronology.Contradiction.Statement;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.draft.Difference;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.Provenances;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts several accounts of one event into one line: the words of each with the agency that said
 * them, everybody in any, each child's impact as each account has it. Nothing that people judged is
 * averaged: where accounts differ, the line says neither and the difference is told.
 */
public final class Retelling {
  /** What is shown where accounts differ in how far the event is established; the rest say more. */
  private static final List<VerificationStatus> FIRST_SHOWN =
      List.of(
          VerificationStatus.NOT_FOUND_BY_COURT,
          VerificationStatus.FOUND_BY_COURT,
          VerificationStatus.DISPUTED,
          VerificationStatus.WITHDRAWN);

  private Retelling() {}

  /** Takes all the accounts into the first. */
  static void asOne(List<Draft> lines) {
    if (lines.size() < 2) {
      return;
    }
    Draft teller = lines.get(0);
    List<SignificantEvent> accounts = lines.stream().map(Draft::account).toList();
    SignificantEvent first = teller.event;
    SignificantEvent dated =
        lines.stream()
            .filter(line -> line.exactDay() != null)
            .map(line -> line.event)
            .findFirst()
            .orElse(first);
    SignificantEvent told =
        SignificantEventBuilder.builder(first)
            .occurred(dated.occurred() == null ? first.occurred() : dated.occurred())
            .place(words(accounts, SignificantEvent::place))
            .types(union(accounts, SignificantEvent::types))
            .summary(words(accounts, SignificantEvent::summary))
            .subjects(union(accounts, SignificantEvent::subjects))
            .affectedChildren(union(accounts, SignificantEvent::affectedChildren))
            .actors(union(accounts, SignificantEvent::actors))
            .verification(established(accounts))
            .childAccounts(union(accounts, SignificantEvent::childAccounts))
            .response(words(accounts, SignificantEvent::response))
            .reasonNoResponse(words(accounts, SignificantEvent::reasonNoResponse))
            .outcome(words(accounts, SignificantEvent::outcome))
            .valence(agreed(accounts, SignificantEvent::valence))
            .harmConfirmed(agreed(accounts, SignificantEvent::harmConfirmed))
            .harmCategory(either(accounts, SignificantEvent::harmCategory))
            .recordedSeverity(either(accounts, SignificantEvent::recordedSeverity))
            .significance(union(accounts, SignificantEvent::significance))
            .disagreements(union(accounts, SignificantEvent::disagreements))
            .sensitivity(union(accounts, SignificantEvent::sensitivity))
            .thirdParties(union(accounts, SignificantEvent::thirdParties))
            .disclosureClass(either(accounts, SignificantEvent::disclosureClass))
            .build();
    lines.subList(1, lines.size()).forEach(teller::join);
    teller.event = told;
  }

  /** Where accounts differ in what a person judged. */
  static List<Difference> differences(List<Draft> lines) {
    List<Difference> differences = new ArrayList<>();
    addDifference(
        differences,
        lines,
        "how far the event is established",
        event -> lower(event.verification()));
    addDifference(
        differences, lines, "whether it was good or bad", event -> lower(event.valence()));
    addDifference(
        differences,
        lines,
        "whether it is about harm",
        event ->
            event.harmConfirmed() == null
                ? null
                : event.harmConfirmed() ? "about harm" : "not about harm");
    return differences;
  }

  /** The accounts of one event that give it different dates. */
  static Difference ofDates(Draft one, Draft other) {
    return new Difference(
        person(one),
        "the day of an event that several agencies tell",
        List.of(
            new Difference.Version(List.of(said(DateWords.of(one.occurred()), one)), one),
            new Difference.Version(List.of(said(DateWords.of(other.occurred()), other)), other)),
        List.of(one, other));
  }

  private static void addDifference(
      List<Difference> differences,
      List<Draft> lines,
      String what,
      Function<SignificantEvent, @Nullable String> says) {
    Map<String, List<Statement>> versions = new LinkedHashMap<>();
    for (Draft line : lines) {
      String text = says.apply(line.event);
      if (text != null) {
        versions.computeIfAbsent(text, key -> new ArrayList<>()).add(said(text, line));
      }
    }
    if (versions.size() > 1) {
      List<Difference.Version> all =
          versions.values().stream()
              .map(statements -> new Difference.Version(statements, null))
              .toList();
      differences.add(new Difference(person(lines.get(0)), what, all, List.of(lines.get(0))));
    }
  }

  public static Statement said(String text, Draft line) {
    List<Source> sources = Provenances.joined(line.provenances).sources();
    Source source =
        sources.isEmpty() ? SourceBuilder.builder().agency("Not recorded").build() : sources.get(0);
    return new Statement(text, source);
  }

  /** The first person a line is about; empty for the family as a whole. */
  public static String person(Draft line) {
    return line.subjects.stream().findFirst().orElse("");
  }

  private static @Nullable String lower(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static @Nullable VerificationStatus established(List<SignificantEvent> accounts) {
    for (VerificationStatus status : FIRST_SHOWN) {
      if (accounts.stream().anyMatch(account -> account.verification() == status)) {
        return status;
      }
    }
    return accounts.stream()
        .map(SignificantEvent::verification)
        .filter(Objects::nonNull)
        .filter(status -> status != VerificationStatus.UNKNOWN)
        .findFirst()
        .orElse(accounts.get(0).verification());
  }

  /** The first account's words, then each other's that says something else, with its agency. */
  private static @Nullable FreeText words(
      List<SignificantEvent> accounts, Function<SignificantEvent, @Nullable FreeText> part) {
    FreeText told = null;
    for (SignificantEvent account : accounts) {
      FreeText words = part.apply(account);
      if (words == null) {
        continue;
      }
      if (told == null) {
        told = words;
      } else if (!Wording.isIn(told.text(), words.text())) {
        told = FreeText.of(told.text() + " [" + agency(account) + ": " + words.text() + "]");
      }
    }
    return told;
  }

  private static String agency(SignificantEvent account) {
    return account.provenance().sources().stream()
        .map(Source::agency)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("Another account");
  }

  private static <T> List<T> union(
      List<SignificantEvent> accounts, Function<SignificantEvent, List<T>> part) {
    Set<T> all = new LinkedHashSet<>();
    accounts.forEach(account -> all.addAll(part.apply(account)));
    return List.copyOf(all);
  }

  /** What all accounts that say something say; null where they differ. */
  private static <T> @Nullable T agreed(
      List<SignificantEvent> accounts, Function<SignificantEvent, @Nullable T> part) {
    Set<T> said = new LinkedHashSet<>();
    for (SignificantEvent account : accounts) {
      T value = part.apply(account);
      if (value != null) {
        said.add(value);
      }
    }
    return said.size() == 1 ? said.iterator().next() : null;
  }

  private static @Nullable String either(
      List<SignificantEvent> accounts, Function<SignificantEvent, @Nullable String> part) {
    Set<String> said = new LinkedHashSet<>();
    for (SignificantEvent account : accounts) {
      String value = part.apply(account);
      if (value != null) {
        said.add(value);
      }
    }
    return said.isEmpty() ? null : String.join(" / ", said);
  }
}
