package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.exchange.agencychronology.RowProblem.Kind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.recordkeeping.CaseNote;
import io.github.throughline.core.model.recordkeeping.CaseNoteBuilder;
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import io.github.throughline.core.model.recordkeeping.HandlingMarkBuilder;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.words.DatesInWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the case file of what the rows say: events, opinions apart from them, and marks. */
final class ContributionMaker {
  private static final EventType OTHER = new EventType("OTHER");

  /** A level counts only when it stands apart: "Low mood" is no judgement. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(low|medium|high|critical)(?:\\s*[:.;]\\s*|\\s+[-\\u2013\\u2014]\\s*|\\s*$)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final ChronologyTableMapping mapping;
  private final AgencyTable about;
  private final Whom whom;
  private final Problems problems;
  private final RowSources sources;
  private final Map<String, List<EventType>> types;
  private final Map<String, OnwardSharing> sharing;
  private final List<CaseNote> notes = new ArrayList<>();
  private final List<HandlingMark> marks = new ArrayList<>();

  ContributionMaker(
      ChronologyTableMapping mapping,
      AgencyTable about,
      Whom whom,
      Problems problems,
      DatesInWords dates) {
    this.mapping = mapping;
    this.about = about;
    this.whom = whom;
    this.problems = problems;
    this.sources = new RowSources(mapping, about, problems, dates);
    this.types = knownTypes(mapping);
    this.sharing = Labels.byKey(mapping.sharing());
  }

  /** The mapping's words first, then the names and codes of our own list. */
  private static Map<String, List<EventType>> knownTypes(ChronologyTableMapping mapping) {
    Map<String, List<EventType>> known = new LinkedHashMap<>(Labels.byKey(mapping.types()));
    for (EventType type : EventType.all()) {
      known.putIfAbsent(Labels.key(type.label()), List.of(type));
      known.putIfAbsent(Labels.key(type.code()), List.of(type));
    }
    return known;
  }

  CaseFile file(List<RowText> rows) {
    EventIds ids = new EventIds(rows);
    List<SignificantEvent> events = new ArrayList<>();
    for (RowText row : rows) {
      RowSources.Of source = sources.of(row);
      events.add(event(row, ids.of(row, source.agency()), source));
    }
    return CaseFileBuilder.builder()
        .child(whom.child())
        .events(events)
        .caseNotes(notes)
        .handlingMarks(marks)
        .provenance(
            Provenance.of(
                SourceBuilder.builder()
                    .agency(mapping.agency())
                    .system(mapping.system())
                    .document(about.document())
                    .build()))
        .build();
  }

  private SignificantEvent event(RowText row, String id, RowSources.Of source) {
    List<String> subjects = subjects(row);
    List<SignificanceJudgement> significance = new ArrayList<>();
    String comment = row.text(TableColumn.COMMENT);
    if (!comment.isEmpty()) {
      SignificanceJudgement judgement = judgement(comment, source);
      if (judgement != null) {
        significance.add(judgement);
      } else {
        notes.add(note(comment, row, id, subjects, source));
      }
    }
    mark(row, id, source);
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(row.occurred())
        .place(freeText(row, TableColumn.PLACE))
        .types(types(row))
        .summary(freeText(row, TableColumn.EVENT))
        .subjects(subjects)
        .affectedChildren(affected(row, source))
        .childAccounts(accounts(row, source))
        .response(freeText(row, TableColumn.RESPONSE))
        .outcome(freeText(row, TableColumn.OUTCOME))
        .significance(significance)
        .sensitivity(mapping.sensitivity())
        .provenance(source.provenance())
        .build();
  }

  private static @Nullable FreeText freeText(RowText row, TableColumn column) {
    String text = row.text(column);
    return text.isEmpty() ? null : FreeText.of(text);
  }

  /** Those whom the row names; the child of the table where it names nobody who is known. */
  private List<String> subjects(RowText row) {
    String cell = row.text(TableColumn.PEOPLE);
    List<String> child = List.of(whom.child().id());
    if (cell.isEmpty()) {
      return child;
    }
    Whom.Named named = whom.named(cell);
    if (!named.isWhole()) {
      problems.ofCell(
          Kind.QUESTION,
          row.row(),
          TableColumn.PEOPLE,
          "Somebody is named who is matched to nobody, for nobody is matched by name. Who is it?"
              + " Declare the label in the mapping's people, or write an identifier");
    }
    return named.ids().isEmpty() ? child : named.ids();
  }

  private List<EventType> types(RowText row) {
    String cell = row.text(TableColumn.TYPE);
    if (cell.isEmpty()) {
      boolean isWordsAlone = row.text(TableColumn.EVENT).isEmpty();
      return List.of(isWordsAlone ? EventType.CHILD_SAID : OTHER);
    }
    List<EventType> whole = Labels.find(types, cell);
    if (whole != null) {
      return whole;
    }
    Set<EventType> several = new LinkedHashSet<>();
    boolean isWhole = true;
    for (String part : cell.split("[;,/&+\\n]", -1)) {
      if (!part.isBlank()) {
        List<EventType> known = Labels.find(types, part);
        isWhole &= known != null;
        several.addAll(known == null ? List.of() : known);
      }
    }
    if (!isWhole) {
      problems.ofCell(
          Kind.QUESTION,
          row.row(),
          TableColumn.TYPE,
          "The kind of event is none that is known"
              + (several.isEmpty() ? "; it is taken as other" : " in full")
              + ". Declare what the words mean in the mapping's types");
    }
    return several.isEmpty() ? List.of(OTHER) : List.copyOf(several);
  }

  private List<AffectedChild> affected(RowText row, RowSources.Of source) {
    String impact = row.text(TableColumn.IMPACT);
    return impact.isEmpty()
        ? List.of()
        : List.of(
            AffectedChildBuilder.builder()
                .personId(whom.child().id())
                .impact(FreeText.of(impact))
                .judgedBy(source.author())
                .build());
  }

  private List<ChildAccount> accounts(RowText row, RowSources.Of source) {
    String words = row.text(TableColumn.CHILDS_WORDS);
    return words.isEmpty()
        ? List.of()
        : List.of(
            ChildAccountBuilder.builder()
                .personId(whom.child().id())
                .words(FreeText.of(words))
                .obtainedBy(source.author())
                .build());
  }

  private static @Nullable SignificanceJudgement judgement(String comment, RowSources.Of source) {
    Matcher level = LEVEL.matcher(comment);
    if (!level.matches()) {
      return null;
    }
    String reason = level.group(2).strip();
    return SignificanceJudgementBuilder.builder()
        .level(SignificanceLevel.valueOf(level.group(1).toUpperCase(Locale.ROOT)))
        .reason(reason.isEmpty() ? null : FreeText.of(reason))
        .author(source.author())
        .judgedOn(source.recordedOn())
        .build();
  }

  /** What an agency thinks is no fact of the event: it is kept as the opinion of a note. */
  private static CaseNote note(
      String comment, RowText row, String id, List<String> subjects, RowSources.Of source) {
    UncertainDate on = row.occurred() instanceof UncertainDate date ? date : null;
    return CaseNoteBuilder.builder()
        .id(id + "-comment")
        .on(on)
        .purpose(FreeText.of("Comment on an event of the agency's chronology"))
        .author(party(source))
        .aboutIds(subjects)
        .opinion(FreeText.of(comment))
        .writtenOn(source.recordedOn())
        .provenance(source.provenance())
        .build();
  }

  private static @Nullable Party party(RowSources.Of source) {
    return source.author() == null && source.agency() == null
        ? null
        : PartyBuilder.builder().name(source.author()).agency(source.agency()).build();
  }

  private void mark(RowText row, String id, RowSources.Of source) {
    OnwardSharing may = sharing(row);
    if (may != null || !mapping.sensitivity().isEmpty()) {
      marks.add(
          HandlingMarkBuilder.builder()
              .id(id + "-handling")
              .recordId(id)
              .sensitivity(mapping.sensitivity())
              .releasedBy(source.agency())
              .onwardSharing(may)
              .build());
    }
  }

  /**
   * The strictest that is said: what cannot be read may not be passed on until somebody says so.
   */
  private @Nullable OnwardSharing sharing(RowText row) {
    String confidential = row.text(TableColumn.CONFIDENTIAL);
    boolean isConfidential =
        !confidential.isEmpty()
            && !Set.of("no", "n", "none", "false", "0", "not confidential", "na", "")
                .contains(Labels.key(confidential));
    String cell = row.text(TableColumn.SHARING);
    OnwardSharing may = cell.isEmpty() ? null : Labels.find(sharing, cell);
    if (!cell.isEmpty() && may == null) {
      problems.ofCell(
          Kind.PART_NOT_READ,
          row.row(),
          TableColumn.SHARING,
          "It is not understood whether this may be passed on, so it may not. Declare what the"
              + " words mean in the mapping's sharing");
      return OnwardSharing.NEVER;
    }
    return isConfidential ? OnwardSharing.NEVER : cell.isEmpty() ? mapping.onwardSharing() : may;
  }
}
