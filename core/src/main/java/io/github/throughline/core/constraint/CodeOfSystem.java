package io.github.throughline.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A coded value is one that its published list has or had.
 *
 * <p>Stands on a record with a {@code system}, such as {@code cin-census/ReferralSource}, and a
 * {@code code}. Asked of the lists that this library holds; any other system is passed over.
 */
@Documented
@Constraint(validatedBy = CodeOfSystemValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOfSystem {
  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one
   */
  String message() default "{io.github.throughline.core.constraint.CodeOfSystem.message}";

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
