package dev.freehold.debug;

import java.util.Locale;

/**
 * The ownership of an element, or a whole pool, passed on.
 *
 * @param slot the element's slot, from 0, or {@link dev.freehold.pool.OwnershipException#NO_SLOT}
 *     where the pool went to another thread
 * @param kind in which way
 * @param to where to, as the program has said it; empty where it has not
 * @param trace when and where
 * @since 0.1.0
 */
public record Transfer(int slot, Kind kind, String to, Trace trace) {
  /** In which way ownership passes. */
  public enum Kind {
    /** The element was given up into a handle. */
    DETACHED,
    /** The element was taken back out of a handle. */
    ATTACHED,
    /** The element was given up to the pool, which keeps it. */
    INSERTED,
    /** The element was taken out of what its pool keeps. */
    REMOVED,
    /** The element was given to the file that its pool is in. */
    COMMITTED,
    /** The pool was handed over by the thread that it belonged to. */
    HANDED_OVER,
    /** The program says that it passed the element on. */
    TRANSFERRED;

    /** The name as reports show it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
