package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many slots of one kind a pool of several kinds has. It is written on a getter that
 * returns a {@link Struct}:
 *
 * <pre>{@code
 * @FixedPool
 * interface Network {
 *   @Slots(8192) Frame frames();
 *   @Slots(32) Session sessions();
 * }
 * }</pre>
 *
 * <p>The compiler gets a {@code NetworkPool} whose {@code frames()} is a {@link Pool} of {@code
 * Frame}.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Slots {
  /** The number of slots, from 1 to 16,777,216. In a region, the greatest number. */
  int value();
}
