package io.github.throughline.chronology.record.kind;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.decision.Dissent;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.plan.PlanAgreement;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded, in the words of a chronology. */
public final class Say {
  private Say() {}

  /** What a value says; null when it says nothing. */
  public static @Nullable String words(@Nullable Object value, CaseFile file) {
    String said = plain(value, file);
    return said == null || said.isBlank() ? null : said;
  }

  private static @Nullable String plain(@Nullable Object value, CaseFile file) {
    if (value instanceof FreeText text) {
      return text.text();
    } else if (value instanceof Coded coded) {
      return CodeWords.of(coded);
    } else if (value instanceof UncertainDate date) {
      return DateWords.of(date);
    } else if (value instanceof Party party) {
      return party(party, file);
    } else if (value instanceof Dissent dissent) {
      return dissent(dissent, file);
    } else if (value instanceof PlanAgreement agreement) {
      return agreement(agreement, file);
    } else if (value instanceof Enum<?> choice) {
      return choice(choice);
    } else if (value instanceof List<?> list) {
      return list(list, file);
    }
    return value == null ? null : value.toString();
  }

  /** Texts as sentences, anything else in a row. */
  private static @Nullable String list(List<?> list, CaseFile file) {
    List<String> parts =
        list.stream().map(one -> words(one, file)).filter(Objects::nonNull).toList();
    if (parts.isEmpty()) {
      return null;
    }
    boolean sentences =
        list.stream()
            .allMatch(
                one ->
                    one instanceof FreeText
                        || one instanceof Dissent
                        || one instanceof PlanAgreement);
    return sentences ? Wording.sentences(parts) : String.join("; ", parts);
  }

  /** A choice in small letters, for example {@code lead social worker}. */
  public static String choice(Enum<?> choice) {
    return choice.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** Who it is, as the record or the list of practitioners has it. */
  public static @Nullable String party(@Nullable Party party, CaseFile file) {
    if (party == null) {
      return null;
    }
    FreeText name = party.name();
    String who = name == null ? practitioner(party.practitionerId(), file) : name.text();
    String role = party.role();
    String agency = party.agency();
    List<String> parts =
        Stream.of(who, role, agency)
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .distinct()
            .toList();
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  /** In what role somebody spoke or did something, without the name where the role is known. */
  public static @Nullable String role(@Nullable Party party, CaseFile file) {
    if (party == null) {
      return null;
    }
    return party.role() == null ? party(party, file) : party.role();
  }

  private static @Nullable String practitioner(@Nullable String id, CaseFile file) {
    return file.practitioners().stream()
        .filter(one -> one.id().equals(id))
        .map(Practitioner::names)
        .filter(names -> !names.isEmpty())
        .map(names -> name(names.get(0)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String name(PersonName name) {
    FreeText given = name.preferred() == null ? name.given() : name.preferred();
    String words =
        Stream.of(given, name.family())
            .filter(Objects::nonNull)
            .map(FreeText::text)
            .collect(Collectors.joining(" "));
    return words.isBlank() ? null : words;
  }

  private static @Nullable String dissent(Dissent dissent, CaseFile file) {
    String who = role(dissent.by(), file);
    List<String> said =
        Stream.of(dissent.view(), dissent.reason())
            .filter(Objects::nonNull)
            .map(FreeText::text)
            .toList();
    FreeText response = dissent.response();
    List<String> parts = new ArrayList<>();
    parts.add(
        (who == null ? "Somebody" : capital(who))
            + " did not agree"
            + (said.isEmpty() ? "" : ": " + Wording.sentences(said)));
    if (response != null) {
      parts.add("Answer: " + response.text());
    }
    return Wording.sentences(parts);
  }

  private static @Nullable String agreement(PlanAgreement agreement, CaseFile file) {
    String who = role(agreement.who(), file);
    FreeText words = agreement.words();
    if (agreement.agreement() == null && words == null) {
      return null;
    }
    String subject = who == null ? "Somebody" : capital(who);
    String verb =
        agreement.agreement() == null
            ? " said"
            : switch (agreement.agreement()) {
              case AGREED -> " agreed";
              case PARTLY -> " agreed with part of it";
              case NOT_AGREED -> " did not agree";
              case NOT_ASKED -> " was not asked";
            };
    return subject + verb + (words == null ? "" : ": " + words.text());
  }

  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** One of two sentences; null when nobody has recorded which is so. */
  public static @Nullable String either(@Nullable Boolean is, String so, String notSo) {
    return is == null ? null : is ? so : notSo;
  }

  /** A sentence where something is recorded to be so; null otherwise. */
  public static @Nullable String ifSo(@Nullable Boolean is, String so) {
    return Boolean.TRUE.equals(is) ? so : null;
  }

  /** A sentence where something is recorded not to be so; null otherwise. */
  public static @Nullable String ifNot(@Nullable Boolean is, String notSo) {
    return Boolean.FALSE.equals(is) ? notSo : null;
  }

  /** Whether a code or its meaning is, or begins with, these words, however it is written. */
  public static boolean isCodedAs(@Nullable Coded coded, String... words) {
    if (coded == null) {
      return false;
    }
    String meaning = CodeWords.of(coded);
    for (String one : words) {
      if (bare(coded.code()).equals(one)
          || (meaning != null && (bare(meaning) + " ").startsWith(one + " "))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String text) {
    return text.replaceAll("[_\\-\\s]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
