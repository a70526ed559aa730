package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Length;

/** A piece of a name. */
@DynamicPool(initial = 16, max = Registry.MOST)
public interface Piece {
  @Length(Names.SIZE)
  Bytes bytes();

  @HandleOf(Piece.class)
  long next();

  void next(@HandleOf(Piece.class) long value);
}
