package dev.freehold.pools.model;

import dev.freehold.Own;
import dev.freehold.pool.FrameStack;
import dev.freehold.pool.Init;

/** A declared stack. */
public record StackKind(String name, Creation creation, Init init) {
  /** Makes such a stack. */
  @FunctionalInterface
  public interface Creation {
    @Own
    FrameStack<? extends Cell> create();
  }

  @Override
  public String toString() {
    return name;
  }
}
