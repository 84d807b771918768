package io.github.throughline.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something must be there: not null and, for a text or a list, with something in it.
 *
 * <p>Always used in a group, as in {@code @Required(groups = Final.class)}: what no record can be
 * without at any time is refused by its constructor.
 */
@Documented
@Constraint(validatedBy = RequiredValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {
  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one
   */
  String message() default "{io.github.throughline.core.constraint.Required.message}";

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
