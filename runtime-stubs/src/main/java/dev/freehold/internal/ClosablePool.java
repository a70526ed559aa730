package dev.freehold.internal;

/** How a pool ends: once, and only if nothing stands against it. */
public abstract class ClosablePool extends ReportingPool {
  private volatile boolean closed;

  /** Makes an open pool. */
  ClosablePool(String name) {
    super(name);
  }

  /** Refuses the present thread, if the pool is closed or belongs to another. */
  abstract void enter();

  /** Refuses the present thread, if it may not close the pool. */
  void enterToClose() {
    enter();
  }

  /** Lets every operation take the slow path from now on, or no longer. */
  abstract void slow(boolean always);

  /**
   * Throws what stands against closing the pool, if anything does. If nothing does, the caller
   * calls {@link #end} or {@link #remainOpen} next.
   */
  abstract void requireClosable();

  /** Has the pool go on after all. */
  void remainOpen() {}

  /** Gives back what the slots were made of; it is called once, when the pool is closed. */
  protected void closed$() {}

  /** Whether the pool is closed. */
  public final boolean isClosed$() {
    return closed;
  }

  /** Throws if the pool is closed. */
  protected final void requireOpen$() {
    if (closed) {
      throw refused$(PoolErrors.closed(name$()));
    }
  }

  /** Ends the pool, unless something stands against it. */
  protected final void close$() {
    if (closed) {
      throw refused$(PoolErrors.closedTwice(name$()));
    }
    enterToClose();
    requireClosable();
    end();
  }

  /** Ends the pool, against which nothing stands. */
  final void end() {
    closed = true;
    slow(true);
    PoolWatch told = watch$();
    try {
      if (told != null) {
        told.closed();
      }
    } finally {
      closed$(); // Also where the receiver of the report throws.
    }
  }

  /** The error of closing a pool that is the whole program's. */
  protected final UnsupportedOperationException global$() {
    return PoolErrors.global(name$());
  }

  /** The error of closing a part of a pool. */
  protected final UnsupportedOperationException part$() {
    return PoolErrors.part(name$());
  }
}
