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
 * Two dates of a record come one after the other, or on one day.
 *
 * <p>Only what is certain is reported: the later date must be over before the earlier can have
 * begun, and neither may be told as approximate or doubtful. A date that is missing, or known only
 * to a month that fits, is passed over. The message stands at the date that should be later.
 */
@Documented
@Constraint(validatedBy = OrderedDatesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OrderedDates.List.class)
public @interface OrderedDates {
  /**
   * The date that comes first.
   *
   * @return a component of the record, or a path such as {@code interview.heldOn}
   */
  String first();

  /**
   * The date that comes then.
   *
   * @return a component of the record, or a path
   */
  String then();

  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one
   */
  String message() default "{io.github.throughline.core.constraint.OrderedDates.message}";

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
    OrderedDates[] value();
  }
}
