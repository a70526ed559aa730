package dev.freehold.pool;

/** What {@code alloc()} does when every slot of a pool is in use. */
public enum Exhaustion {
  /** It throws {@link PoolExhaustedException}. */
  FAIL
}
