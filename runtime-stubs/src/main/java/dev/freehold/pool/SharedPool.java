package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a pool that any thread may allocate from and release to. Each thread keeps some free
 * slots at hand; a thread that finds none takes those of others. The pool is exhausted for a call
 * only if all its slots were in use at one moment of it; what was released before the call began is
 * always found.
 *
 * <p>Any thread may close it. A thread that allocates at the same time either gets an element, and
 * closing is refused, or is told that the pool is closed.
 *
 * <p>Fields are written and read sequentially consistently, unless {@link Ordering} relaxes it. All
 * else is as for {@link FixedPool}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SharedPool {
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
   * Whether there is one pool, {@code QuotePool.global()}, for the whole program, which is never
   * closed.
   */
  boolean global() default false;

  /**
   * Whether the pool is exhausted only when all slots are in use. With {@code false} each thread
   * keeps its free slots for itself, which takes no atomic operation. The pool has more slots then
   * than were declared, some hundreds, so that as many as were declared can always be in use; it
   * may be closed only when no other thread uses it any more, and it cannot wait for a slot.
   */
  boolean exact() default true;
}
