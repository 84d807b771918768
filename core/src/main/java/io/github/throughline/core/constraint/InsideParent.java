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
 * Dates of records that belong to another record fall inside its dates: a review inside its plan, a
 * placement inside its care period.
 *
 * <p>The parent is the annotated record itself or, where {@link #parents()} is given, the record of
 * that list which the child names. Only what is certain is reported, as {@link OrderedDates} tells
 * it; both ends belong to the parent. The message stands at the date of the child.
 */
@Documented
@Constraint(validatedBy = InsideParentValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InsideParent.List.class)
public @interface InsideParent {
  /**
   * Where the children are.
   *
   * @return a list of the annotated record, such as {@code placements}
   */
  String children();

  /**
   * The dates of a child that must be inside.
   *
   * @return components of the child
   */
  String[] dates();

  /**
   * Where the parents are.
   *
   * @return a list of the annotated record, such as {@code carePeriods}; empty when the annotated
   *     record is the parent
   */
  String parents() default "";

  /**
   * How a child names its parent.
   *
   * @return the component of the child that holds the parent's {@code id}; empty when the annotated
   *     record is the parent
   */
  String parentId() default "";

  /**
   * The first day of the parent.
   *
   * @return a component of the parent, or a path such as {@code child.birthDate}
   */
  String start();

  /**
   * The last day of the parent.
   *
   * @return a component of the parent, or a path; empty when nothing bounds it
   */
  String end() default "";

  /**
   * What is wrong and what would put it right.
   *
   * @return a text or the key of one
   */
  String message() default "{io.github.throughline.core.constraint.InsideParent.message}";

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
    InsideParent[] value();
  }
}
