package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Raises the alignment of a field, on its getter, or of a whole pool element or {@link Struct}, on
 * its interface, as {@code __attribute__((aligned(n)))} does in C. An alignment below the natural
 * one changes nothing, except in a {@link Packed} struct.
 *
 * <p>It decides where native fields are. Java fields are placed by the virtual machine; for them it
 * only changes the generated constants.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Align {
  /**
   * The bytes of a cache line on today's processors: fields that two threads write belong apart.
   */
  int CACHE_LINE = 64;

  /** What the address is a multiple of, in bytes: a power of two from 1 to 4,096. */
  int value();
}
