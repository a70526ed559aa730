package dev.freehold.pool;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a pool of elements of one type, all of whose slots are made when the pool is created.
 *
 * <p>For an interface {@code Quote} the compiler gets a class {@code QuotePool} in the same
 * package, opened with {@code QuotePool.create()}. A field is a getter and a setter of the same
 * name:
 *
 * <pre>{@code
 * @FixedPool(capacity = 1024)
 * interface Quote {
 *   long id();
 *   void id(long value);
 *   @Length(16) Text symbol();
 * }
 * }</pre>
 *
 * <p>A pool and its elements belong to one thread at a time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FixedPool {
  /** How many slots the pool has, from 1 to 16,777,216. */
  int capacity();

  /** What {@code alloc()} does when every slot is in use. */
  Exhaustion exhaustion() default Exhaustion.FAIL;

  /** What an element's fields hold when it is allocated. */
  Init init() default Init.UNDEFINED;
}
