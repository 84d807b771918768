package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.draft.Difference;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.Draft.LinkTo;
import io.github.throughline.chronology.incident.Retelling;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What lines do to other lines without changing what was recorded: a court's finding tells how far
 * another event is established, a correction stands with what it corrects, and two accounts that
 * contradict each other stand together.
 *
 * <p>A court's finding is on the entries to which it is linked as a response, as following from
 * them or as being of the same event. What a service did is no matter for a finding, so a finding
 * that follows from the start of proceedings says nothing of it. Of several findings the last
 * counts.
 */
public final class Standings {
  private static final Set<LinkKind> FINDS_ON =
      EnumSet.of(LinkKind.RESPONSE_TO, LinkKind.FOLLOWS_FROM, LinkKind.SAME_EVENT_AS);

  private final Map<Draft, StatusChange> changes = new HashMap<>();
  private final Map<Draft, Set<String>> correctedBy = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private final Set<Set<Draft>> contradicting = new HashSet<>();
  private int findingsThatSayNothing;

  private Standings() {}

  /** {@code lines} are those that may be shown, as they happened. */
  static Standings of(
      List<Draft> lines,
      Function<Draft, @Nullable Draft> shownAs,
      Function<Draft, @Nullable String> idOf) {
    Standings standings = new Standings();
    for (Draft line : lines) {
      String id = idOf.apply(line);
      if (id != null) {
        standings.add(line, id, shownAs);
      }
    }
    return standings;
  }

  private void add(Draft line, String id, Function<Draft, @Nullable Draft> shownAs) {
    VerificationStatus found = line.event.verification();
    boolean finding = line.event.types().contains(EventType.COURT_FINDING);
    boolean says =
        found == VerificationStatus.FOUND_BY_COURT
            || found == VerificationStatus.NOT_FOUND_BY_COURT;
    boolean findsOnSomething = false;
    for (LinkTo to : line.linksTo) {
      Draft target = to.target() == null ? null : shownAs.apply(to.target());
      if (target == null || target == line) {
        continue;
      }
      LinkKind kind = to.link().kind();
      if (kind == LinkKind.CORRECTS) {
        correctedBy.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(id);
      } else if (kind == LinkKind.CONTRADICTS) {
        contradict(line, target);
      }
      if (finding && FINDS_ON.contains(kind) && isMatterForFinding(target)) {
        findsOnSomething = true;
        if (says && found != null) {
          changes.put(target, new StatusChange(target.event.verification(), found, id));
        }
      }
    }
    if (findsOnSomething && !says) {
      findingsThatSayNothing++;
    }
  }

  private static boolean isMatterForFinding(Draft target) {
    return target.type().group() != EventGroup.SERVICE_AND_DECISIONS;
  }

  private void contradict(Draft line, Draft target) {
    if (!contradicting.add(Set.of(line, target))) {
      return;
    }
    if (!line.contradicts.contains(target)) {
      line.contradict(target);
    }
    differences.add(
        new Difference(
            Retelling.person(line),
            "what happened",
            List.of(
                new Difference.Version(List.of(Retelling.said(says(line), line)), line),
                new Difference.Version(List.of(Retelling.said(says(target), target)), target)),
            List.of(line, target)));
  }

  private static String says(Draft line) {
    return line.event.summary() == null ? line.type().label() : line.event.summary().text();
  }

  @Nullable StatusChange changeOf(Draft line) {
    return changes.get(line);
  }

  List<String> correctedBy(Draft line) {
    return List.copyOf(correctedBy.getOrDefault(line, Set.of()));
  }

  List<Difference> differences() {
    return differences;
  }

  List<String> questions() {
    if (findingsThatSayNothing == 0) {
      return List.of();
    }
    return List.of(
        (findingsThatSayNothing == 1
                ? "1 court finding is linked to what it is about, and does not say"
                : findingsThatSayNothing
                    + " court findings are linked to what they are about, and do not say")
            + " whether the court found that it happened. What did the court find?");
  }
}
