package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.people.Marks;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.Words;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile does about the fields of an event that is shown. */
public final class FieldRules {
  private static final String MARKED = "(withheld: marked as not to be shown)";

  /** Verbs that say that something is true or is not, each with one that takes no side. */
  private static final List<Loaded> LOADED =
      List.of(
          Loaded.of("\\bdisclosed\\b", "said"),
          Loaded.of("\\bdiscloses\\b", "says"),
          Loaded.of("\\bmade (?:a|the) disclosure\\b", "spoke"),
          Loaded.of("\\bclaimed\\b", "said"),
          Loaded.of("\\bclaims(?= that\\b| to\\b)", "says"),
          Loaded.of("\\brevealed(?= that\\b)", "said"),
          Loaded.of("\\bconfessed\\b", "said"),
          Loaded.of("\\binsisted\\b", "said"));

  /** A loaded verb and one that takes no side. */
  private record Loaded(Pattern pattern, String instead) {
    static Loaded of(String pattern, String instead) {
      return new Loaded(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), instead);
    }
  }

  private static final Pattern QUOTED =
      Pattern.compile("\u201C[^\u201D]*\u201D|\"[^\"]*\"|\u2018[^\u2019]*\u2019(?!\\p{L})");

  private final TextScope.Setting setting;

  FieldRules(TextScope.Setting setting) {
    this.setting = setting;
  }

  SignificantEvent apply(SignificantEvent event, Map<String, Matter> hidden, TextScope scope) {
    SignificantEventBuilder builder = SignificantEventBuilder.builder(event);
    builder.place(place(event, scope));
    judgements(event, builder, scope);
    accounts(event, builder, scope);
    authors(event, builder, scope);
    builder.summary(neutral("summary", event.summary(), scope));
    builder.response(neutral("response", event.response(), scope));
    builder.outcome(neutral("outcome", event.outcome(), scope));
    hidden.forEach((field, matter) -> hide(field, matter, event, builder, scope));
    return builder.build();
  }

  private static void hide(
      String field,
      Matter matter,
      SignificantEvent event,
      SignificantEventBuilder builder,
      TextScope scope) {
    boolean there =
        switch (field) {
          case "place" -> event.place() != null;
          case "summary" -> event.summary() != null;
          case "response" -> event.response() != null;
          case "reasonNoResponse" -> event.reasonNoResponse() != null;
          case "outcome" -> event.outcome() != null;
          default -> !event.childAccounts().isEmpty();
        };
    if (!there) {
      return;
    }
    FreeText marked = FreeText.of(MARKED);
    switch (field) {
      case "place" -> builder.place(marked);
      case "summary" -> builder.summary(marked);
      case "response" -> builder.response(marked);
      case "reasonNoResponse" -> builder.reasonNoResponse(marked);
      case "outcome" -> builder.outcome(marked);
      default -> builder.childAccounts(List.of());
    }
    scope.count(matter, RemovalKind.FIELD, field, MARKED, field);
  }

  /** Where something happened tells where people are. */
  private @Nullable FreeText place(SignificantEvent event, TextScope scope) {
    FreeText place = event.place();
    boolean isProtected =
        Marks.isOfSafety(event.sensitivity())
            || event.subjects().stream()
                .anyMatch(
                    id -> setting.people().find(id).map(Identity::protectedPlace).orElse(false));
    if (place == null
        || place.text().equals(Words.ADDRESS)
        || !isProtected
        || !setting.isStrict(Matter.PROTECTED_ADDRESSES)) {
      return place;
    }
    scope.count(
        Matter.PROTECTED_ADDRESSES, RemovalKind.ADDRESS, "place", Words.ADDRESS, place.text());
    return FreeText.of(Words.ADDRESS);
  }

  private void judgements(
      SignificantEvent event, SignificantEventBuilder builder, TextScope scope) {
    boolean all = setting.isStrict(Matter.JUDGEMENTS);
    List<AffectedChild> children = new ArrayList<>();
    boolean impacts = false;
    for (AffectedChild child : event.affectedChildren()) {
      boolean ofOther =
          setting.isStrict(Matter.ACCOUNTS_OF_OTHER_CHILDREN)
              && setting.people().isOtherChild(child.personId());
      boolean judged =
          child.impact() != null
              || child.judgedBy() != null
              || child.judgedOn() != null
              || child.impactNotKnown() != null;
      if (judged && (all || ofOther)) {
        impacts |= all;
        if (!all) {
          scope.count(Matter.ACCOUNTS_OF_OTHER_CHILDREN, RemovalKind.FIELD, "impact", "", "impact");
        }
        child =
            AffectedChildBuilder.builder(child)
                .impact(null)
                .judgedBy(null)
                .judgedOn(null)
                .impactNotKnown(null)
                .build();
      }
      children.add(child);
    }
    builder.affectedChildren(children);
    boolean judged =
        impacts
            || !event.significance().isEmpty()
            || event.valence() != null
            || event.harmConfirmed() != null
            || event.harmCategory() != null
            || event.recordedSeverity() != null;
    if (all && judged) {
      builder
          .significance(List.of())
          .valence(null)
          .harmConfirmed(null)
          .harmCategory(null)
          .recordedSeverity(null);
      scope.count(Matter.JUDGEMENTS, RemovalKind.FIELD, "judgements", "", "judgements");
    }
  }

  private void accounts(SignificantEvent event, SignificantEventBuilder builder, TextScope scope) {
    if (!setting.isStrict(Matter.ACCOUNTS_OF_OTHER_CHILDREN)) {
      return;
    }
    List<ChildAccount> kept = new ArrayList<>();
    for (ChildAccount account : event.childAccounts()) {
      if (setting.people().isOtherChild(account.personId())) {
        scope.count(
            Matter.ACCOUNTS_OF_OTHER_CHILDREN,
            RemovalKind.FIELD,
            "childAccounts",
            "",
            "child's account");
      } else {
        kept.add(account);
      }
    }
    builder.childAccounts(kept);
  }

  private void authors(SignificantEvent event, SignificantEventBuilder builder, TextScope scope) {
    if (!setting.isStrict(Matter.SOURCE_AUTHORS) && !setting.isStrict(Matter.PROFESSIONALS)) {
      return;
    }
    List<Source> sources = new ArrayList<>();
    for (Source source : event.provenance().sources()) {
      FreeText author = source.author();
      if (author != null) {
        scope.count(
            Matter.SOURCE_AUTHORS,
            RemovalKind.FIELD,
            "provenance.sources.author",
            "",
            author.text());
      }
      sources.add(SourceBuilder.builder(source).author(null).build());
    }
    builder.provenance(ProvenanceBuilder.builder(event.provenance()).sources(sources).build());
  }

  /** The text with verbs that take no side; what stands in quotation marks is kept. */
  private @Nullable FreeText neutral(String field, @Nullable FreeText text, TextScope scope) {
    if (text == null || !setting.isStrict(Matter.LOADED_WORDS)) {
      return text;
    }
    String words = text.text();
    StringBuilder shown = new StringBuilder();
    int place = 0;
    Matcher quoted = QUOTED.matcher(words);
    while (quoted.find()) {
      shown.append(neutral(field, words.substring(place, quoted.start()), scope));
      shown.append(quoted.group());
      place = quoted.end();
    }
    shown.append(neutral(field, words.substring(place), scope));
    return shown.toString().equals(words) ? text : FreeText.of(shown.toString());
  }

  private static String neutral(String field, String text, TextScope scope) {
    String shown = text;
    for (Loaded word : LOADED) {
      Matcher matcher = word.pattern().matcher(shown);
      while (matcher.find()) {
        scope.count(Matter.LOADED_WORDS, RemovalKind.WORDS, field, word.instead(), matcher.group());
      }
      shown = matcher.replaceAll(word.instead());
    }
    return shown;
  }

  /** The event with a label in front of its summary when it is not proved. */
  SignificantEvent labelled(SignificantEvent event) {
    FreeText summary = event.summary();
    String label = setting.isStrict(Matter.UNPROVED) ? label(event) : "";
    if (label.isEmpty() || (summary != null && summary.text().startsWith(label))) {
      return event;
    }
    return SignificantEventBuilder.builder(event)
        .summary(FreeText.of(summary == null ? label : label + " " + summary.text()))
        .build();
  }

  private static String label(SignificantEvent event) {
    VerificationStatus status = event.verification();
    if (status == null) {
      return event.types().stream()
              .anyMatch(
                  type ->
                      type.nature() == EventNature.MAY_BE_HARM
                          || type.nature() == EventNature.MAY_BE_EITHER)
          ? "[Not proved]"
          : "";
    }
    return switch (status) {
      case REPORTED -> "[Reported, not proved]";
      case DISPUTED -> "[Disputed, not proved]";
      case WITHDRAWN -> "[Taken back by the person who reported it]";
      case NOT_FOUND_BY_COURT -> "[A court did not find that it happened]";
      case UNKNOWN -> "[Not proved]";
      case OBSERVED_BY_PROFESSIONAL, ADMITTED, CORROBORATED, FOUND_BY_COURT, RETRACTED -> "";
    };
  }
}
