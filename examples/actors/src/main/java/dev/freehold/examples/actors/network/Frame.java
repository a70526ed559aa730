package dev.freehold.examples.actors.network;

import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;

/** Bytes on their way; a frame that was not filled shows a pattern. */
@FixedPool(capacity = 16, init = Init.PATTERN, returnRing = true)
public interface Frame extends PoolElement {
  /** How many bytes were received. */
  int length();

  /** Sets how many. */
  void length(int value);

  /** The bytes. */
  @Length(512)
  Bytes data();
}
