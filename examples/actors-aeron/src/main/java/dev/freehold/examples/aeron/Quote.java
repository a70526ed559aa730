package dev.freehold.examples.aeron;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** A message as it lies in memory, and as it travels: laid out as C does. */
@FixedPool(capacity = 1024, storage = Storage.NATIVE, returnRing = true)
public interface Quote extends PoolElement {
  /** What the quote is of. */
  long instrument();

  /** Sets what it is of. */
  void instrument(long value);

  /** The price, in millionths. */
  long price();

  /** Sets the price. */
  void price(long value);

  /** How many are offered. */
  int size();

  /** Sets how many. */
  void size(int value);
}
