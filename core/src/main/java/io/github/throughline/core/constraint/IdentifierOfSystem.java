package io.github.throughline.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An identifier has the form of the system it is from, check characters included.
 *
 * <p>Stands on a record that names a system beside a value. Which systems are known is told by
 * {@link IdentifierForm}; any other is passed over, and so is a value that is not there.
 */
@Documented
@Constraint(validatedBy = IdentifierOfSystemValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdentifierOfSystem {
  /**
   * The component that names the system.
   *
   * @return its name
   */
  String system() default "system";

  /**
   * The component that holds the identifier.
   *
   * @return its name
   */
  String value() default "value";

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
