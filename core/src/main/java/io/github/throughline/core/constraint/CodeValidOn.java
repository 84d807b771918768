package io.github.throughline.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A coded value was in its published list in the collection year of a date.
 *
 * <p>Asked of the lists that this library holds; a code of any other system is passed over, and so
 * is one that its list never had, which {@link CodeOfSystem} reports. Where the date is known only
 * to a range, one year of the range is enough. Days before the first year that is held are judged
 * by that year. The message stands at the code.
 */
@Documented
@Constraint(validatedBy = CodeValidOnValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CodeValidOn.List.class)
public @interface CodeValidOn {
  /**
   * The coded value.
   *
   * @return a component that is a coded value or a list of them
   */
  String code();

  /**
   * The date on which the code was given.
   *
   * @return a component that is a date
   */
  String date();

  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one
   */
  String message() default "{io.github.throughline.core.constraint.CodeValidOn.message}";

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

  /** Several on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return each of them
     */
    CodeValidOn[] value();
  }
}
