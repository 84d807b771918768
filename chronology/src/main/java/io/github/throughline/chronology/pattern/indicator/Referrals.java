package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.Contact;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts and referrals of a child, as the indicators of a history of asking need them. */
final class Referrals {
  /**
   * One contact or referral.
   *
   * @param on when it came; null when not recorded
   * @param isReferral whether it is a referral and not only a contact
   * @param by what kind of person or agency told; empty when not recorded
   * @param outcome what came of it; empty when not recorded
   * @param noFurtherAction whether no further action is recorded
   * @param assessed whether an assessment is recorded of it
   * @param need the main need recorded; empty when not recorded
   * @param reason why it was decided so, in the words recorded; empty when not recorded
   * @param closedOn when the case was closed; null when not recorded
   * @param entryIds its entries
   */
  record Asked(
      @Nullable UncertainDate on,
      boolean isReferral,
      String by,
      String outcome,
      boolean noFurtherAction,
      boolean assessed,
      String need,
      String reason,
      @Nullable UncertainDate closedOn,
      List<String> entryIds) {}

  private Referrals() {}

  /** All of them, by date; those about one event count once. */
  static List<Asked> all(History history) {
    List<Asked> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Recorded<Referral> referral : history.records(Referral.class)) {
      List<IncludedEntry> own =
          referral.entries().stream()
              .filter(one -> one.entry().event().types().contains(EventType.REFERRAL))
              .toList();
      if (own.isEmpty() || History.idsOf(own).stream().anyMatch(seen::contains)) {
        continue;
      }
      for (IncludedEntry one : own) {
        seen.addAll(History.idsOf(history.allTelling(one)));
      }
      all.add(of(referral, own, history));
    }
    for (Recorded<Contact> contact : history.records(Contact.class)) {
      if (contact.record().referralId() == null) {
        all.add(of(contact));
      }
    }
    all.sort(
        Comparator.comparing(
            asked -> asked.on() == null ? UncertainDate.unknown() : asked.on(),
            When.chronological()));
    return all;
  }

  private static Asked of(Recorded<Referral> recorded, List<IncludedEntry> own, History history) {
    Referral referral = recorded.record();
    boolean assessed =
        history.records(Assessment.class).stream()
            .anyMatch(
                one ->
                    one.file().equals(recorded.file())
                        && referral.id().equals(one.record().referralId()));
    boolean nothingFurther = Boolean.TRUE.equals(referral.noFurtherAction());
    String outcome = assessed ? "assessed" : nothingFurther ? "no further action" : "";
    String reason =
        referral.decision() != null
            ? referral.decision().text()
            : words(referral.reasonForClosure());
    return new Asked(
        referral.referredOn(),
        true,
        words(referral.source()),
        outcome,
        nothingFurther,
        assessed,
        words(referral.primaryNeed()),
        reason,
        closedOn(recorded),
        History.idsOf(own));
  }

  private static @Nullable UncertainDate closedOn(Recorded<Referral> recorded) {
    boolean shown =
        recorded.entries().stream()
            .anyMatch(one -> one.entry().event().types().contains(EventType.CASE_CLOSED));
    return shown ? recorded.record().closedOn() : null;
  }

  private static Asked of(Recorded<Contact> recorded) {
    Contact contact = recorded.record();
    return new Asked(
        contact.receivedOn(),
        false,
        words(contact.source()),
        words(contact.outcome()),
        false,
        false,
        "",
        contact.reason() == null ? "" : contact.reason().text(),
        null,
        recorded.entryIds());
  }

  private static String words(@Nullable Coded coded) {
    String words = CodeWords.of(coded);
    return words == null ? "" : words;
  }

  /** The entries of several, each once. */
  static List<String> entryIds(Collection<Asked> some) {
    Set<String> ids = new LinkedHashSet<>();
    some.forEach(asked -> ids.addAll(asked.entryIds()));
    return List.copyOf(ids);
  }
}
