package dev.freehold.examples.server.blocks;

import dev.freehold.HandleOf;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Length;

/** A piece of a {@link Chain}. */
@DynamicPool(initial = 64, max = Blocks.MOST)
interface Block {
  @Length(Blocks.SIZE)
  Bytes bytes();

  /** How many of the bytes are in use, from the first on. */
  int used();

  void used(int value);

  /** The piece behind this one; 0 behind the last. */
  @HandleOf(Block.class)
  long next();

  void next(@HandleOf(Block.class) long value);
}
