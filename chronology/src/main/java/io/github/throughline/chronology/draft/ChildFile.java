package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import java.util.List;

/**
 * A case file and whose it is in the family.
 *
 * @param personId the child's identifier in the family file
 * @param file the case file
 */
public record ChildFile(String personId, CaseFile file) {
  /**
   * An event of the file with the child called by the identifier that the family file has for it.
   * An event in a child's own file that names nobody is about that child.
   */
  SignificantEvent ofPerson(SignificantEvent event) {
    boolean namesNobody = event.subjects().isEmpty() && event.affectedChildren().isEmpty();
    return SignificantEventBuilder.builder(event)
        .subjects(
            namesNobody
                ? List.of(personId)
                : event.subjects().stream().map(this::inFamily).toList())
        .affectedChildren(event.affectedChildren().stream().map(this::inFamily).toList())
        .childAccounts(event.childAccounts().stream().map(this::inFamily).toList())
        .build();
  }

  private String inFamily(String id) {
    return id.equals(file.child().id()) ? personId : id;
  }

  private AffectedChild inFamily(AffectedChild child) {
    return AffectedChildBuilder.builder(child).personId(inFamily(child.personId())).build();
  }

  private ChildAccount inFamily(ChildAccount account) {
    return ChildAccountBuilder.builder(account).personId(inFamily(account.personId())).build();
  }
}
