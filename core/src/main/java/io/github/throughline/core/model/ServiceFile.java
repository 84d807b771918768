package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.ReferencesResolve;
import io.github.throughline.core.constraint.UniqueIds;
import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.placement.Adopter;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.quality.AuditProgramme;
import io.github.throughline.core.model.quality.Inspection;
import io.github.throughline.core.model.quality.Measure;
import io.github.throughline.core.model.quality.PracticeFramework;
import io.github.throughline.core.model.supervision.SupervisionSession;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.workforce.Caseload;
import io.github.throughline.core.model.workforce.Organisation;
import io.github.throughline.core.model.workforce.PolicyException;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.model.workforce.Team;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a service and to no child: its people, sessions of supervision, audits as a
 * programme, inspections. A child's part of supervision or audit is in the child's case file, and
 * private notes on a worker's wellbeing are in a {@link WellbeingFile}.
 *
 * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
 *     given
 * @param id the record's own identifier, unique in its document
 * @param authority the authority responsible, by its code; null when not recorded
 * @param organisations organisations; empty when none is recorded
 * @param teams teams; empty when none is recorded
 * @param practitioners practitioners; empty when none is recorded
 * @param caseloads how much work people held; empty when none is recorded
 * @param policyExceptions leaves to work otherwise than guidance says; empty when none is recorded
 * @param supervisionSessions sessions of supervision; empty when none is recorded
 * @param actions actions about the service or a worker; empty when none is recorded
 * @param auditProgrammes programmes of audit; empty when none is recorded
 * @param inspections inspections; empty when none is recorded
 * @param practiceFrameworks ways of working; empty when none is recorded
 * @param adopters people who asked to adopt; empty when none is recorded
 * @param measures measures over time; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@UniqueIds
@ReferencesResolve
@RecordBuilder
public record ServiceFile(
    String schemaVersion,
    @NotBlank String id,
    @Nullable String authority,
    List<@Valid Organisation> organisations,
    List<@Valid Team> teams,
    List<@Valid Practitioner> practitioners,
    List<@Valid Caseload> caseloads,
    List<@Valid PolicyException> policyExceptions,
    List<@Valid SupervisionSession> supervisionSessions,
    List<@Valid Action> actions,
    List<@Valid AuditProgramme> auditProgrammes,
    List<@Valid Inspection> inspections,
    List<@Valid PracticeFramework> practiceFrameworks,
    List<@Valid Adopter> adopters,
    List<@Valid Measure> measures,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
   *     given
   * @param id the record's own identifier, unique in its document
   * @param authority the authority responsible, by its code; null when not recorded
   * @param organisations organisations; empty when none is recorded
   * @param teams teams; empty when none is recorded
   * @param practitioners practitioners; empty when none is recorded
   * @param caseloads how much work people held; empty when none is recorded
   * @param policyExceptions leaves to work otherwise than guidance says; empty when none is
   *     recorded
   * @param supervisionSessions sessions of supervision; empty when none is recorded
   * @param actions actions about the service or a worker; empty when none is recorded
   * @param auditProgrammes programmes of audit; empty when none is recorded
   * @param inspections inspections; empty when none is recorded
   * @param practiceFrameworks ways of working; empty when none is recorded
   * @param adopters people who asked to adopt; empty when none is recorded
   * @param measures measures over time; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ServiceFile {
    schemaVersion = schemaVersion == null ? SchemaVersion.CURRENT : schemaVersion;
    requireNonNull(id, "id");
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    teams = teams == null ? List.of() : List.copyOf(teams);
    practitioners = practitioners == null ? List.of() : List.copyOf(practitioners);
    caseloads = caseloads == null ? List.of() : List.copyOf(caseloads);
    policyExceptions = policyExceptions == null ? List.of() : List.copyOf(policyExceptions);
    supervisionSessions =
        supervisionSessions == null ? List.of() : List.copyOf(supervisionSessions);
    actions = actions == null ? List.of() : List.copyOf(actions);
    auditProgrammes = auditProgrammes == null ? List.of() : List.copyOf(auditProgrammes);
    inspections = inspections == null ? List.of() : List.copyOf(inspections);
    practiceFrameworks = practiceFrameworks == null ? List.of() : List.copyOf(practiceFrameworks);
    measures = measures == null ? List.of() : List.copyOf(measures);
    adopters = adopters == null ? List.of() : List.copyOf(adopters);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "ServiceFile[masked]";
  }
}
