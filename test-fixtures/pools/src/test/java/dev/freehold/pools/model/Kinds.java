package dev.freehold.pools.model;

import java.util.stream.Stream;

/** All pools with a free list that the model is tried on. */
public final class Kinds {
  private Kinds() {}

  /** One for each kind and way to fill elements. */
  public static Stream<Kind> all() {
    return Stream.of(
            FixedCells.kinds(), DynamicCells.kinds(), SharedCells.kinds(), ReturningCells.kinds())
        .flatMap(kinds -> kinds);
  }
}
