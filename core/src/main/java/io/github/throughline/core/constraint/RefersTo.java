package io.github.throughline.core.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which records of the same document an identifier points at.
 *
 * <p>{@link ReferencesResolve} asks for them. A kind that the document at hand keeps no list of is
 * looked for elsewhere and not asked for: a case file names people whom the family file holds.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
  /**
   * What kind of record.
   *
   * @return the simple name of its type, such as {@code Decision}; empty for any record
   */
  String value() default "";

  /**
   * The component that says, where it is given, that another document is meant.
   *
   * @return its name; empty when this document is always meant
   */
  String unless() default "";
}
