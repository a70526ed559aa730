package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Relaxes how a primitive field of a {@link SharedPool}'s elements is seen by other threads. It is
 * written on the getter, or on the declaration or a struct for all their fields; the nearest
 * counts.
 *
 * <p>Inline arrays, texts and the choice of a union's variant are several values and always plain:
 * let one thread at a time use them, and tell the next by an ordered field or by handing the
 * element over. Whoever gets a slot sees all that was done to it before it was released.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Ordering {
  /** The access mode. */
  Mode value();

  /** The access modes of {@link java.lang.invoke.VarHandle}. */
  enum Mode {
    /** All threads see all such accesses in one order. The default. */
    SEQUENTIALLY_CONSISTENT,

    /** Who reads a value sees all that was written before it. */
    ACQUIRE_RELEASE,

    /** Who reads sees some value that was written whole, and sees later ones in time. */
    OPAQUE,

    /** As an ordinary Java field. Only for elements that one thread uses at a time. */
    PLAIN
  }
}
