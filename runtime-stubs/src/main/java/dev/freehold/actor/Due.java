package dev.freehold.actor;

/** Something that happens at a time, unless it is cancelled before. */
abstract class Due implements Comparable<Due>, Runnable {
  /** When, by the dispatcher's clock, in nanoseconds. */
  final long at;

  private volatile boolean cancelled;

  Due(long at) {
    this.at = at;
  }

  /** Lets it be forgotten. */
  final void forget() {
    cancelled = true;
  }

  final boolean isForgotten() {
    return cancelled;
  }

  @Override
  public final int compareTo(Due other) {
    return Long.signum(at - other.at);
  }
}
