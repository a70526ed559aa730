package dev.freehold.examples.orderbook.wire;

import java.io.IOException;

/** A file holds no snapshot, or one that is damaged. */
public final class SnapshotException extends IOException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong. */
  public SnapshotException(String message) {
    super(message);
  }
}
