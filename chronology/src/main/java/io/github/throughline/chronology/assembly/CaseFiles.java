package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.draft.ChildFile;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.record.FileOrder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose each case file is.
 *
 * @param known the files of people of the family, in {@linkplain FileOrder their order}
 * @param strangers how many files are of nobody in it
 */
public record CaseFiles(List<ChildFile> known, int strangers) {

  static CaseFiles of(FamilyGraph graph, List<CaseFile> given) {
    List<ChildFile> known = new ArrayList<>();
    for (CaseFile file : FileOrder.sorted(given)) {
      Optional<Person> person = graph.findSame(file.child());
      person.ifPresent(same -> known.add(new ChildFile(same.id(), file)));
    }
    return new CaseFiles(List.copyOf(known), given.size() - known.size());
  }

  /** A person's files, and what the family file says of the person as one more. */
  List<CaseFile> ofPerson(Person person, Provenance ofFamily) {
    List<CaseFile> own = new ArrayList<>();
    for (ChildFile file : known) {
      if (file.personId().equals(person.id())) {
        own.add(file.file());
      }
    }
    own.add(CaseFileBuilder.builder().child(person).provenance(ofFamily).build());
    return own;
  }

  /** Everyone who is recorded to have taken part in a meeting. */
  Set<String> attended() {
    return known.stream()
        .flatMap(child -> child.file().meetings().stream())
        .flatMap(meeting -> meeting.attendances().stream())
        .filter(attendance -> Boolean.TRUE.equals(attendance.attended()))
        .map(Attendance::personId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** What a person has to answer about files that are nobody's. */
  List<String> questions() {
    if (strangers == 0) {
      return List.of();
    }
    return List.of(
        (strangers == 1 ? "1 case file" : strangers + " case files")
            + " could not be tied to anyone in the family file by an identifier, and "
            + (strangers == 1 ? "was" : "were")
            + " left out. "
            + (strangers == 1 ? "Does it" : "Do they")
            + " belong to this family?");
  }
}
