package io.github.throughline.core.exchange.cincensus;

import static io.github.throughline.core.exchange.cincensus.CensusValues.text;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.Coded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one child for a return from a case file. Used for one child and thrown away. */
final class ToCensus {
  private static final Set<String> SYSTEMS =
      Set.of(IdentifierSystems.LA_CHILD_ID, IdentifierSystems.UPN, IdentifierSystems.FORMER_UPN);

  private final CaseFile file;
  private final CensusValues values = new CensusValues();

  ToCensus(CaseFile file) {
    this.file = file;
  }

  CinCensusMapping.Result result() {
    CinChild child =
        CinChildBuilder.builder()
            .identifiers(identifiers())
            .characteristics(characteristics())
            .episodes(new CensusEpisodes(file, values).all())
            .build();
    name(file.carePeriods(), "carePeriods");
    name(file.events(), "events");
    name(file.chronology(), "chronology");
    return new CinCensusMapping.Result(child, values.leftOut());
  }

  private void name(List<?> records, String list) {
    if (!records.isEmpty()) {
      values.leaveOut(list, "a return carries none");
    }
  }

  private CinIdentifiers identifiers() {
    Person person = file.child();
    AsSent sent = AsSent.of(person.extensions());
    values.leaveOutIfHeld("child.names", person.names());
    CinIdentifiersBuilder identifiers = CinIdentifiersBuilder.builder();
    addIdentifiers(identifiers, person.identifiers(), sent);
    identifiers
        .birthDate(values.date(sent, CinItems.BIRTH_DATE, person.birthDate(), "child.birthDate"))
        .expectedBirthDate(
            values.date(
                sent,
                CinItems.EXPECTED_BIRTH_DATE,
                person.expectedBirthDate(),
                "child.expectedBirthDate"))
        .deathDate(values.date(sent, CinItems.DEATH_DATE, person.deathDate(), "child.deathDate"))
        .genderCurrent(
            values.code(
                sent,
                CinItems.GENDER_CURRENT,
                person.gender(),
                CinCensusCodes.GENDER_CURRENT,
                "child.gender"))
        .sex(values.code(sent, CinItems.SEX, person.sex(), CinCensusCodes.SEX, "child.sex"));
    values.leaveOutIfHeld("child.roleLabel", person.roleLabel());
    return identifiers.build();
  }

  /** The first of each system that the census asks for: a return has room for one. */
  private void addIdentifiers(CinIdentifiersBuilder to, List<Identifier> identifiers, AsSent sent) {
    Map<String, String> found = new HashMap<>();
    Coded upnUnknown = null;
    String upnUnknownPath = "";
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      String path = "child.identifiers[" + i + "]";
      if (!SYSTEMS.contains(identifier.system())) {
        values.leaveOutIfHeld(path, identifier);
        continue;
      }
      String value = identifier.value();
      if (value != null
          && !value.isBlank()
          && found.putIfAbsent(identifier.system(), value) != null) {
        values.leaveOut(path, "a return has room for one of this system");
      }
      if (upnUnknown == null && identifier.system().equals(IdentifierSystems.UPN)) {
        upnUnknown = identifier.whyAbsent();
        upnUnknownPath = path + ".whyAbsent";
      } else {
        values.leaveOutIfHeld(path + ".whyAbsent", identifier.whyAbsent());
      }
      values.leaveOutIfHeld(path + ".start", identifier.start());
      values.leaveOutIfHeld(path + ".end", identifier.end());
    }
    to.laChildId(text(sent, CinItems.LA_CHILD_ID, found.get(IdentifierSystems.LA_CHILD_ID)))
        .upn(text(sent, CinItems.UPN, found.get(IdentifierSystems.UPN)))
        .formerUpn(text(sent, CinItems.FORMER_UPN, found.get(IdentifierSystems.FORMER_UPN)))
        .upnUnknown(
            values.code(
                sent,
                CinItems.UPN_UNKNOWN,
                upnUnknown,
                CinCensusCodes.UPN_UNKNOWN,
                upnUnknownPath));
  }

  private CinCharacteristics characteristics() {
    Person person = file.child();
    AsSent sent = AsSent.of(person.extensions());
    return CinCharacteristicsBuilder.builder()
        .ethnicity(
            values.code(
                sent,
                CinItems.ETHNICITY,
                person.ethnicity(),
                CinCensusCodes.ETHNICITY,
                "child.ethnicity"))
        .disabilities(
            values.codes(
                sent,
                CinItems.DISABILITY,
                person.disabilities(),
                CinCensusCodes.DISABILITY,
                "child.disabilities"))
        .build();
  }
}
