package dev.freehold.examples.actors.logger;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Text;

/** A line of a log, from a pool of whoever writes it. */
@FixedPool(capacity = 32, init = Init.ZERO, returnRing = true)
public interface Line extends PoolElement {
  /** What is written; the rest of longer lines is cut off. */
  @Length(value = 128, truncate = true)
  Text text();
}
