package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which order the bytes of a number lie in native and mapped storage, so that a header of a
 * network or exchange protocol can be declared. It is written on the getter of a number or inline
 * array, on an interface for the getters in it and in those that extend it, or on the pool's
 * declaration for all its structs; the nearest counts. Where none is written, numbers lie as the
 * machine has them, and {@link Bits} as in little-endian order.
 *
 * <p>Java fields have no byte order that could be seen: there it only changes what bit fields begin
 * with under {@link Init#PATTERN}. The length of a {@link Text} and the tag of a union are always
 * in the machine's order.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ByteOrder {
  /** The order. */
  Order value();

  /** The orders that there are. */
  enum Order {
    /** The most significant byte first, as network protocols have it. */
    BIG_ENDIAN,

    /** The least significant byte first, as most machines have it. */
    LITTLE_ENDIAN
  }
}
