package io.github.throughline.examples.casesystem;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case system writes once: its own objects as a case file. Names are not needed and stay.
 */
final class ToCaseFile {
  private ToCaseFile() {}

  static CaseFile of(StoredCase stored) {
    return CaseFileBuilder.builder()
        .child(child(stored))
        .referrals(stored.referrals().stream().map(ToCaseFile::of).toList())
        .visits(stored.visits().stream().map(ToCaseFile::of).toList())
        .build();
  }

  private static Person child(StoredCase stored) {
    return PersonBuilder.builder()
        .id(stored.caseNumber())
        .birthDate(on(stored.bornOn()))
        .addIdentifiers(identifier(IdentifierSystems.UPN, stored.pupilNumber()))
        .addIdentifiers(identifier(IdentifierSystems.NHS_NUMBER, stored.nhsNumber()))
        .build();
  }

  private static Referral of(StoredReferral stored) {
    return ReferralBuilder.builder()
        .id("referral-" + stored.number())
        .referredOn(on(stored.received()))
        .source(Coded.of(CinCensusCodes.REFERRAL_SOURCE.system(), stored.sourceCode()))
        .primaryNeed(Coded.of(CinCensusCodes.PRIMARY_NEED.system(), stored.needCode()))
        .closedOn(on(stored.closed()))
        .build();
  }

  static Visit of(StoredVisit stored) {
    var visit = VisitBuilder.builder().id("visit-" + stored.number()).on(on(stored.day()));
    visit.visitor(visitor(stored.visitorRole())).childSeen(stored.childSeen());
    return visit.writtenUpOn(on(stored.writtenUp())).build();
  }

  private static @Nullable Party visitor(@Nullable String role) {
    return role == null ? null : PartyBuilder.builder().role(role).build();
  }

  private static Identifier identifier(String system, @Nullable String value) {
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  private static @Nullable UncertainDate on(@Nullable LocalDate day) {
    return day == null ? null : UncertainDate.on(day);
  }
}
