package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a pool all of whose slots are made when the pool is created.
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
 * <p>Where the getters say {@link Slots}, the interface is not an element but a pool of several
 * kinds of slots.
 *
 * <p>The pool belongs to the thread that first uses it, until that calls {@code handOver()}; to
 * another it throws {@link ConfinementException}.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FixedPool {
  /** How many slots the pool has, from 1 to 16,777,216. A profile may say it instead. */
  int capacity() default 0;

  /** What {@code alloc()} does when every slot is in use. */
  Exhaustion exhaustion() default Exhaustion.FAIL;

  /** What an element's fields hold when it is allocated. */
  Init init() default Init.UNDEFINED;

  /** Where the fields are kept. */
  Storage storage() default Storage.HEAP;

  /** A ready choice of capacity, storage and alignment. */
  Profile profile() default Profile.NONE;

  /**
   * Whether other threads may release elements. Their slots go back to the pool's own thread
   * through a ring, from which it takes them when it has no other.
   */
  boolean returnRing() default false;

  /**
   * Whether there is one pool, {@code QuotePool.global()}, for the whole program, which is never
   * closed.
   */
  boolean global() default false;

  /**
   * Whether each committed element of a file has a checksum, which is compared when it is read.
   * Only with {@code storage = Storage.MAPPED}.
   */
  boolean checksums() default false;
}
