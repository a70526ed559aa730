package dev.freehold.examples.server.store;

/**
 * How much there may be.
 *
 * @param bytes what keys and values may take together before writes are refused or keys evicted
 * @param databases how many numbered databases there are
 */
public record StoreSizes(long bytes, int databases) {
  private static final long REST = 64L << 20;

  /** What a command may take beyond the bytes before it is refused: it is not cut short. */
  private static final int SPARE_PART = 4;

  /** Checks the numbers. */
  public StoreSizes {
    if (bytes < 1 || databases < 1) {
      throw new IllegalArgumentException(
          "at least one byte and one database, not " + bytes + " and " + databases);
    }
  }

  int pages() {
    return (int) Math.min(Pages.MOST, (bytes + bytes / SPARE_PART + REST) / Pages.BYTES);
  }

  int slots(int bytesOfOne) {
    return (int) Math.min(Entries.MOST, (bytes + bytes / SPARE_PART + REST) / bytesOfOne);
  }
}
