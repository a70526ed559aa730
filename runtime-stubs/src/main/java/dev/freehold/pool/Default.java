package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a primitive field a value at every allocation of its element, whatever {@link Init} the
 * pool has. It is written on the getter: {@code @Default("100") int limit();}.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Default {
  /**
   * The value: a whole number, decimal or with {@code 0x}; a number as {@link Double#parseDouble}
   * reads it; one character; or {@code true} or {@code false}.
   */
  String value();
}
