package io.github.throughline.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text has the form of one kind of identifier, check characters included. A text that is not
 * there is passed over.
 */
@Documented
@Constraint(validatedBy = ValidIdentifierValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentifier {
  /**
   * Which kind.
   *
   * @return the form it must have
   */
  IdentifierForm value();

  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one; empty for the words of the identifier's own check, which say
   *     more than one message for all could
   */
  String message() default "";

  /**
   * When it is asked.
   *
   * @return groups; always, when there is none
   */
  Class<?>[] groups() default {};

  /**
   * What a user of the constraint gives it to carry.
   *
   * @return payloads
   */
  Class<? extends Payload>[] payload() default {};
}
