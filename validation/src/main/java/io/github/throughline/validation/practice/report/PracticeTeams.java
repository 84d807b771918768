package io.github.throughline.validation.practice.report;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.Team;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which team holds a case. */
public final class PracticeTeams {
  private PracticeTeams() {}

  /**
   * The team of whoever certainly holds the case on the day that the checks look at.
   *
   * @param practiceCase the case
   * @return the team's name, or its identifier where no name is recorded; empty when no team is
   *     recorded
   */
  public static Optional<String> find(PracticeCase practiceCase) {
    return practiceCase.workers().leadsOn(practiceCase.asAt()).stream()
        .map(Allocation::teamId)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(id -> name(practiceCase, id));
  }

  private static String name(PracticeCase practiceCase, String id) {
    List<Team> ofService = practiceCase.findService().map(ServiceFile::teams).orElse(List.of());
    return Stream.concat(practiceCase.file().teams().stream(), ofService.stream())
        .filter(team -> team.id().equals(id))
        .flatMap(team -> Stream.ofNullable(team.name()))
        .map(name -> name.text())
        .findFirst()
        .orElse(id);
  }
}
