package dev.freehold.pools.model;

import java.util.stream.Stream;

/** All pools that the model is tried on. */
public final class Kinds {
  private Kinds() {}

  /** Pools with a free list: one for each kind and way to fill elements. */
  public static Stream<Kind> all() {
    return Stream.of(
            FixedCells.kinds(), DynamicCells.kinds(), SharedCells.kinds(), ReturningCells.kinds())
        .flatMap(kinds -> kinds);
  }

  /** Stacks of frames. */
  public static Stream<StackKind> stacks() {
    return StackCells.kinds();
  }

  /** Regions. */
  public static Stream<RegionKind> regions() {
    return RegionCells.kinds();
  }
}
