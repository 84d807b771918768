package io.github.throughline.core.constraint;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Turns what a validation found into messages beside fields, without a type of any provider.
 *
 * <p>The components of our records are the properties of their JSON documents, so a path is good
 * for both.
 */
public final class FieldMessages {
  private static final String BUNDLE = "ContributorValidationMessages";
  private static final String OURS = "{io.github.throughline.core.constraint.";

  private FieldMessages() {}

  /**
   * The messages of a validation, by place and then by text, so that the same faults come in the
   * same order whatever order the provider found them in.
   *
   * @param violations what a validator found
   * @return a message for each
   */
  public static List<FieldMessage> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(FieldMessages::of)
        .sorted(comparing(FieldMessage::path).thenComparing(FieldMessage::message))
        .toList();
  }

  private static FieldMessage of(ConstraintViolation<?> violation) {
    StringBuilder path = new StringBuilder();
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      Object element = node.getIndex() == null ? node.getKey() : node.getIndex();
      if (element != null) {
        path.append('[').append(element).append(']');
        pointer.append('/').append(escaped(element.toString()));
      }
      if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
        path.append(path.length() == 0 ? "" : ".").append(node.getName());
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return new FieldMessage(path.toString(), pointer.toString(), message(violation));
  }

  private static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  /** A provider that knows only the standard's own bundle leaves our keys as they are. */
  private static String message(ConstraintViolation<?> violation) {
    String message = violation.getMessage();
    if (!message.startsWith(OURS) || !message.endsWith("}")) {
      return message;
    }
    String text =
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT)
            .getString(message.substring(1, message.length() - 1));
    for (Map.Entry<String, Object> attribute :
        violation.getConstraintDescriptor().getAttributes().entrySet()) {
      text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
    }
    return text;
  }
}
