package dev.freehold.internal;

/** How a pool ends: once, and only if nothing stands against it. */
final class PoolEnding {
  private final SlotPool pool;
  private volatile boolean closed;

  /** Makes the ending of an open pool. */
  PoolEnding(SlotPool pool) {
    this.pool = pool;
  }

  /** Whether the pool is closed. */
  boolean isClosed() {
    return closed;
  }

  /** Throws if the pool is closed. */
  void requireOpen() {
    if (closed) {
      throw pool.refused$(PoolErrors.closed(pool.name$()));
    }
  }

  /** Ends the pool, unless something stands against it. */
  void close() {
    if (closed) {
      throw pool.refused$(PoolErrors.closedTwice(pool.name$()));
    }
    pool.entry().enterToClose(pool);
    pool.requireClosable();
    end();
  }

  /** Ends the pool, against which nothing stands. */
  void end() {
    pool.endKept();
    closed = true;
    pool.slow(true);
    PoolWatch told = pool.watch$();
    try {
      if (told != null) {
        told.closed();
      }
    } finally {
      pool.closed$(); // Also where the receiver of the report throws.
    }
  }
}
