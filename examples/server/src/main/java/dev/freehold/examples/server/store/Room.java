package dev.freehold.examples.server.store;

/** How much there may be, and what goes if there is more. */
public final class Room {
  private long bytes;
  private EvictionPolicy policy = EvictionPolicy.NOEVICTION;
  private int samples = 5;

  /** How many bytes keys and values may take; 0 is as many as there is room for. */
  public long bytes() {
    return bytes;
  }

  /** Sets {@code maxmemory}. */
  public void bytes(long value) {
    bytes = value;
  }

  public EvictionPolicy policy() {
    return policy;
  }

  /** Sets {@code maxmemory-policy}. */
  public void policy(EvictionPolicy value) {
    policy = value;
  }

  public int samples() {
    return samples;
  }

  /** Sets {@code maxmemory-samples}. */
  public void samples(int value) {
    samples = value;
  }
}
