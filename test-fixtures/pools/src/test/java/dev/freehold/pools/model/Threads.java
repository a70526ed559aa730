package dev.freehold.pools.model;

/** Which threads may use a pool. */
public enum Threads {
  /** The first that does, until it hands the pool over. */
  ONE,
  /** The same for allocating; any may release. */
  ONE_ALLOCATES,
  /** Any. */
  ANY
}
