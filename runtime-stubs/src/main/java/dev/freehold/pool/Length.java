package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an inline array its number of values, or an inline {@link Text} its greatest number of
 * bytes. It is written on the getter.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Length {
  /** Values of an array, or bytes of a text, from 1 to 1,048,576. */
  int value();

  /**
   * Whether a {@link Text} drops what does not fit, from the end and by whole characters, instead
   * of refusing it.
   */
  boolean truncate() default false;
}
