package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides whether an entry is shown, and which of its fields a mark speaks of. */
public final class EntryJudge {
  private static final Set<String> FIELDS =
      Set.of("place", "summary", "response", "reasonNoResponse", "outcome", "childAccounts");
  private static final Set<String> KNOWN_MARKS =
      Set.of("POLICE_SENSITIVE", "ADOPTION", "HEALTH", "VICTIM_SAFETY", "ADDRESS_WITHHELD");
  private static final List<String> OVERSIGHT =
      List.of(
          "supervision",
          "oversight",
          "audit",
          "wellbeing",
          "challenge",
          "complaint",
          "referred back",
          "allegation");

  private final Map<Matter, Treatment> treatments;
  private final People people;
  private final Tellers tellers;
  private final Marks marks;
  private final Decided decided;
  private final LocalDate day;

  /**
   * What people have decided about this copy.
   *
   * @param agreed marks, records and entries that those they came from have agreed to show
   * @param leftOut entries that are to be left out
   * @param basis the basis on which the copy is made; null when none was given
   */
  public record Decided(Set<String> agreed, Set<String> leftOut, @Nullable String basis) {}

  EntryJudge(
      Map<Matter, Treatment> treatments,
      People people,
      Tellers tellers,
      Marks marks,
      Decided decided,
      LocalDate day) {
    this.treatments = treatments;
    this.people = people;
    this.tellers = tellers;
    this.marks = marks;
    this.decided = decided;
    this.day = day;
  }

  /** The first matter for which an entry is left out; null when it is shown. */
  public @Nullable Matter leftOutFor(ChronologyEntry entry) {
    if (decided.leftOut().contains(entry.entryId())) {
      return Matter.DECIDED;
    }
    boolean agreed =
        decided.agreed().contains(entry.entryId())
            || decided.agreed().contains(entry.event().id())
            || entry.records().stream()
                .anyMatch(record -> decided.agreed().contains(record.recordId()));
    for (Matter matter : matters(entry.event(), entry.records())) {
      boolean lifted = agreed && matter != Matter.VICTIM_SAFETY && matter != Matter.BIRTH_DATE;
      if (!lifted && (treatments.get(matter) == Treatment.LEAVE_OUT || !matter.isSettable())) {
        return matter;
      }
    }
    return null;
  }

  /** The first matter for which a record is not spoken of; null when it is. */
  public @Nullable Matter leftOutFor(RecordReference record) {
    Set<Matter> matters = EnumSet.noneOf(Matter.class);
    for (HandlingMark mark : marks.of(record.caseFile(), record.recordId())) {
      ofMark(mark, matters);
    }
    matters.removeIf(matter -> treatments.get(matter) != Treatment.LEAVE_OUT);
    return matters.isEmpty() ? null : matters.iterator().next();
  }

  /** The first matter for which an account of an event is not shown. */
  public @Nullable Matter leftOutFor(SignificantEvent account) {
    for (Matter matter : matters(account, List.of())) {
      if (treatments.get(matter) == Treatment.LEAVE_OUT || !matter.isSettable()) {
        return matter;
      }
    }
    return null;
  }

  /** The fields that marks on parts of its records hide, each with its matter. */
  public Map<String, Matter> hiddenFields(ChronologyEntry entry) {
    Map<String, Matter> hidden = new LinkedHashMap<>();
    for (RecordReference record : entry.records()) {
      for (HandlingMark mark : marks.of(record.caseFile(), record.recordId())) {
        String field = field(mark);
        if (field != null) {
          Set<Matter> matters = EnumSet.noneOf(Matter.class);
          ofMark(mark, matters);
          matters.removeIf(matter -> treatments.get(matter) != Treatment.LEAVE_OUT);
          matters.stream().findFirst().ifPresent(matter -> hidden.putIfAbsent(field, matter));
        }
      }
    }
    return hidden;
  }

  private static @Nullable String field(HandlingMark mark) {
    String part = mark.part();
    if (part == null) {
      return null;
    }
    String field = part.startsWith("/") ? part.substring(1) : part;
    int end = field.indexOf('/');
    String first = end < 0 ? field : field.substring(0, end);
    return FIELDS.contains(first) ? first : null;
  }

  private Set<Matter> matters(SignificantEvent event, List<RecordReference> records) {
    Set<Matter> matters = EnumSet.noneOf(Matter.class);
    Set<String> sensitivity = new TreeSet<>(event.sensitivity());
    for (RecordReference record : records) {
      for (HandlingMark mark : marks.of(record.caseFile(), record.recordId())) {
        if (field(mark) == null) {
          ofMark(mark, matters);
          sensitivity.addAll(mark.sensitivity());
        }
      }
    }
    ofSensitivity(sensitivity, matters);
    if (sensitivity.contains("HEALTH")) {
      ofHealth(event, matters);
    }
    if (event.disclosureClass() != null) {
      matters.add(Matter.OTHER_MARKS);
    }
    if (isOversight(event, records)) {
      matters.add(Matter.OVERSIGHT);
    }
    if (event.verification() == VerificationStatus.RETRACTED) {
      matters.add(Matter.RETRACTED);
    }
    if (event.verification() == VerificationStatus.NOT_FOUND_BY_COURT) {
      matters.add(Matter.NOT_FOUND);
    }
    if (event.provenance().sources().stream().noneMatch(EntryJudge::canBeProduced)) {
      matters.add(Matter.NO_SOURCE);
    }
    ofSubjects(event, matters);
    ofTellers(event, matters);
    boolean tellsBirth =
        event.types().contains(EventType.BIRTH)
            || event.types().contains(EventType.DEATH_IN_FAMILY);
    if (tellsBirth && event.subjects().stream().anyMatch(people::isReplaced)) {
      matters.add(Matter.BIRTH_DATE);
    }
    return matters;
  }

  private void ofMark(HandlingMark mark, Set<Matter> matters) {
    if (decided.agreed().contains(mark.id())) {
      return;
    }
    ofSensitivity(mark.sensitivity(), matters);
    if (mark.disclosureClass() != null) {
      matters.add(Matter.OTHER_MARKS);
    }
    Coded given = mark.releaseBasis();
    boolean released = given != null && given.code().equals(decided.basis());
    if (mark.onwardSharing() == OnwardSharing.NEVER) {
      matters.add(Matter.ONWARD_NEVER);
    } else if (mark.onwardSharing() == OnwardSharing.ASK && !released) {
      matters.add(Matter.ONWARD_ASK);
    }
    UncertainDate expires = mark.expiresOn();
    if (expires != null && expires.earliest() != null && expires.earliest().isBefore(day)) {
      matters.add(Matter.RELEASE_EXPIRED);
    }
  }

  private static void ofSensitivity(Iterable<String> marks, Set<Matter> matters) {
    for (String mark : marks) {
      switch (mark) {
        case "POLICE_SENSITIVE" -> matters.add(Matter.POLICE_SENSITIVE);
        case "ADOPTION" -> matters.add(Matter.ADOPTION);
        case "VICTIM_SAFETY" -> matters.add(Matter.VICTIM_SAFETY);
        default -> {
          if (!KNOWN_MARKS.contains(mark)) {
            matters.add(Matter.OTHER_MARKS);
          }
        }
      }
    }
  }

  private boolean isReaderIn(SignificantEvent event) {
    List<String> in = new ArrayList<>(event.subjects());
    event.affectedChildren().stream().map(AffectedChild::personId).forEach(in::add);
    return people.hasReaders()
        ? in.stream().anyMatch(people::isReader)
        : in.stream().anyMatch(people::isChild);
  }

  private void ofHealth(SignificantEvent event, Set<Matter> matters) {
    if (event.subjects().isEmpty() || event.subjects().stream().anyMatch(people::isOtherAdult)) {
      matters.add(isReaderIn(event) ? Matter.HEALTH_SHARED : Matter.HEALTH_OF_OTHERS);
    }
  }

  private boolean isOversight(SignificantEvent event, List<RecordReference> records) {
    return event.types().stream().anyMatch(type -> type.code().equals("COMPLAINT"))
        || records.stream()
            .map(record -> record.kind().toLowerCase(Locale.ROOT))
            .anyMatch(kind -> OVERSIGHT.stream().anyMatch(kind::contains));
  }

  private static boolean canBeProduced(Source source) {
    return source.document() != null || source.system() != null;
  }

  private void ofSubjects(SignificantEvent event, Set<Matter> matters) {
    List<String> subjects = event.subjects();
    if (subjects.isEmpty() || isReaderIn(event)) {
      return;
    }
    if (subjects.stream().allMatch(people::isOtherAdult)) {
      matters.add(Matter.ABOUT_OTHER_ADULT);
    } else if (subjects.stream().anyMatch(people::isOtherChild)
        && subjects.stream().allMatch(id -> people.isOtherChild(id) || people.isOtherAdult(id))) {
      matters.add(Matter.ABOUT_OTHER_CHILD);
    }
  }

  private void ofTellers(SignificantEvent event, Set<Matter> matters) {
    for (Source source : event.provenance().sources()) {
      Tellers.Teller teller = tellers.of(source, event.id());
      if (teller.bystander() != null || teller.people().stream().anyMatch(people::isOtherAdult)) {
        matters.add(Matter.TOLD_BY_ANOTHER_ADULT);
      }
    }
  }
}
