package io.github.throughline.core.constraint;

import io.github.throughline.core.identifier.IdentifierProblem;
import io.github.throughline.core.identifier.LaChildId;
import io.github.throughline.core.identifier.NhsNumber;
import io.github.throughline.core.identifier.Postcode;
import io.github.throughline.core.identifier.SocialWorkEnglandNumber;
import io.github.throughline.core.identifier.Upn;
import io.github.throughline.core.identifier.Uprn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of identifier whose form is known, with the names of their systems. */
public enum IdentifierForm {
  /** The authority's own identifier of a child: system {@code la-child-id}. */
  LA_CHILD_ID(LaChildId::check, "la-child-id"),
  /** The unique pupil number, also a former one: systems {@code upn} and {@code former-upn}. */
  UPN(Upn::check, "upn", "former-upn"),
  /** The NHS number: system {@code nhs-number}. */
  NHS_NUMBER(NhsNumber::check, "nhs-number"),
  /** The unique property reference number: system {@code uprn}. */
  UPRN(Uprn::check, "uprn"),
  /** A postcode: system {@code postcode}. */
  POSTCODE(Postcode::check, "postcode"),
  /**
   * The number in the register of Social Work England: systems {@code social-work-england} and
   * {@code Social Work England}, as a registration names its regulator.
   */
  SOCIAL_WORK_ENGLAND(SocialWorkEnglandNumber::check, "social-work-england", "Social Work England");

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<String, Optional<IdentifierProblem>> check;

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot change
  private final List<String> systems;

  IdentifierForm(Function<String, Optional<IdentifierProblem>> check, String... systems) {
    this.check = check;
    this.systems = List.of(systems);
  }

  /**
   * The form of the identifiers of a system.
   *
   * @param system the system's name, to the letter
   * @return the form, or empty when it is not known
   */
  public static Optional<IdentifierForm> findOfSystem(String system) {
    for (IdentifierForm form : values()) {
      if (form.systems.contains(system)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /**
   * The systems whose identifiers have this form.
   *
   * @return their names
   */
  public List<String> systems() {
    return systems;
  }

  /**
   * What keeps a text from having this form.
   *
   * @param text any text
   * @return the first problem, in words that do not repeat the text, or empty if there is none
   */
  public Optional<IdentifierProblem> check(String text) {
    return check.apply(text);
  }
}
