package io.github.throughline.examples.casesystem;

import io.github.throughline.core.constraint.FieldMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which field of the case system's form shows which field of the case file. */
final class CaseForm {
  /** A field of the case file, and the label of the field that shows it. */
  private record Field(Pattern pointer, String label) {
    static Field of(String pointer, String label) {
      return new Field(Pattern.compile(pointer), label);
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.of("/child/birthDate", "Child: date of birth"),
          Field.of("/child/identifiers/0/value", "Child: pupil number"),
          Field.of("/child/identifiers/1/value", "Child: NHS number"),
          Field.of("/referrals/(\\d+)/referredOn", "Referral %d: received"),
          Field.of("/referrals/(\\d+)/source/code", "Referral %d: source"),
          Field.of("/referrals/(\\d+)/primaryNeed/code", "Referral %d: need"),
          Field.of("/referrals/(\\d+)/closedOn", "Referral %d: closed"),
          Field.of("/visits/(\\d+)/on", "Visit %d: day"),
          Field.of("/visits/(\\d+)/visitor", "Visit %d: visitor"),
          Field.of("/visits/(\\d+)/childSeen", "Visit %d: child seen"),
          Field.of("/visits/(\\d+)/writtenUpOn", "Visit %d: written up"));

  private CaseForm() {}

  /** The form's fields with their messages, one line each. */
  static List<String> show(List<FieldMessage> messages) {
    return messages.stream()
        .map(found -> "%-22s %s".formatted(label(found), found.message()))
        .toList();
  }

  /** The label of a field; the path in the case file for one that the form does not show. */
  private static String label(FieldMessage found) {
    for (Field field : FIELDS) {
      Matcher matcher = field.pointer().matcher(found.pointer());
      if (matcher.matches()) {
        return matcher.groupCount() == 0
            ? field.label()
            : field.label().formatted(Integer.parseInt(matcher.group(1)) + 1);
      }
    }
    return found.path();
  }
}
