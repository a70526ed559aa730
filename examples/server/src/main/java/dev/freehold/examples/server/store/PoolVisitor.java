package dev.freehold.examples.server.store;

/** Is told of pools. */
@FunctionalInterface
public interface PoolVisitor {
  /** There is a pool, with so many slots in use, of so many that it may have. */
  void pool(String name, int used, int capacity);
}
