package io.github.throughline.chronology.render.content;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the page shows it.
 *
 * @param included the entry
 * @param anchor its place on the page
 * @param people the lanes of those it is about, in their order; empty when it is about the family
 *     as a whole
 * @param group what its mark says
 * @param differs whether sources say different things of it
 */
public record Shown(
    IncludedEntry included, String anchor, List<Lane> people, MarkGroup group, boolean differs) {
  static Shown of(IncludedEntry included, String anchor, List<Lane> lanes, boolean differs) {
    SignificantEvent event = included.entry().event();
    Set<String> ids = new LinkedHashSet<>(event.subjects());
    event.affectedChildren().forEach(child -> ids.add(child.personId()));
    included.inclusions().forEach(inclusion -> ids.add(inclusion.personId()));
    List<Lane> people = lanes.stream().filter(lane -> ids.contains(lane.person().id())).toList();
    return new Shown(included, anchor, people, MarkGroup.of(included.entry()), differs);
  }

  public SignificantEvent event() {
    return included.entry().event();
  }

  public @Nullable When when() {
    return event().occurred();
  }

  /** The main type of event in plain English. */
  public String type() {
    return EventWords.type(event());
  }

  /** Whom it is about, by name. */
  String who() {
    return people.isEmpty()
        ? "the family as a whole"
        : Sentences.list(people.stream().map(Lane::label).toList());
  }

  /** The agencies of its sources, in alphabetical order. */
  public SortedSet<String> agencies() {
    SortedSet<String> agencies = new TreeSet<>();
    for (Source source : event().provenance().sources()) {
      if (source.agency() != null) {
        agencies.add(source.agency());
      }
    }
    return agencies;
  }

  public boolean hasSourceWithoutAgency() {
    List<Source> sources = event().provenance().sources();
    return sources.isEmpty() || sources.stream().anyMatch(source -> source.agency() == null);
  }

  /** The words in which its date was told; empty when none were kept. */
  public String toldWhen() {
    return EventWords.toldWhen(when());
  }

  public boolean isUncertain() {
    return DateWords.isUncertain(when());
  }

  /** Whether a court did not find it, it was taken back, or it was recorded by mistake. */
  public boolean isInDoubt() {
    return EventWords.isInDoubt(event()) || event().verification() == VerificationStatus.RETRACTED;
  }

  /** Whether somebody does not agree, or sources differ. */
  public boolean isContested() {
    return EventWords.isDisputed(event()) || differs;
  }

  /** The name of its mark: when, what and who, and what a reader has to know at once. */
  public String name() {
    StringBuilder name = new StringBuilder(DateWords.of(when()));
    String words = toldWhen();
    if (!words.isEmpty()) {
      name.append(", told as \u201C").append(words).append('\u201D');
    }
    name.append(": ").append(type()).append(". ").append(Sentences.capital(who())).append('.');
    VerificationStatus status = event().verification();
    if (status != null && EventWords.isWarning(status)) {
      name.append(' ').append(StatusWords.of(status)).append('.');
    } else if (EventWords.isDisputed(event())) {
      name.append(" Somebody does not agree.");
    }
    if (differs) {
      name.append(" Sources differ.");
    }
    if (!included.correctedBy().isEmpty()) {
      name.append(" Corrected later.");
    }
    return name.toString();
  }

  /**
   * How far ahead its label stands when there is no room for all: what people have judged to matter
   * and what children said, then harm and protection alike.
   */
  public int weight() {
    if (event().isWeighty() || !event().childAccounts().isEmpty()) {
      return 3;
    }
    return switch (group) {
      case HARM, PROTECTIVE, EITHER -> 2;
      case CHANGE -> 1;
      case SERVICE, UNKNOWN -> 0;
    };
  }
}
