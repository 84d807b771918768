package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.chronology.scope.OrderConstraint;
import io.github.throughline.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a chronology is asked to be.
 *
 * @param focus the child it is for; null for a family's
 * @param last the day up to which it looks
 * @param records from which level of detail on records are told; a record below it is left out
 * @param asKnownOn the day whose knowledge it shows; null for everything recorded
 * @param window the stretch of time; null for all time
 * @param selection what it shows, any of these; everything when empty
 * @param exclusions what it leaves out
 */
public record Request(
    @Nullable String focus,
    ChronologyKind kind,
    @Nullable String purpose,
    DetailLevel detail,
    DetailLevel records,
    EntryOrder order,
    Set<FamilyPart> parts,
    LocalDate asAt,
    LocalDate last,
    @Nullable LocalDate asKnownOn,
    @Nullable Period window,
    boolean asOneLine,
    boolean onlySourced,
    boolean withRetracted,
    boolean acceptPossible,
    List<EntryRule> selection,
    List<EntryRule> exclusions,
    List<SameEventDecision> decisions,
    List<OrderConstraint> constraints) {}
