package dev.freehold.internal;

/**
 * How much room an array gets when it is full: twice as much, so that what is already there has
 * paid for being copied.
 */
public final class Growth {
  /** Some virtual machines refuse longer arrays. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private Growth() {}

  /**
   * The next room.
   *
   * @param room the present one
   * @param needed how much is needed at least, which is more
   * @throws OutOfMemoryError if no array is as long
   */
  public static int doubled(int room, long needed) {
    if (needed > LONGEST) {
      throw new OutOfMemoryError(
          "%s are needed, no array is longer than %s".formatted(needed, LONGEST));
    }
    return (int) Math.min(LONGEST, Math.max(2L * room, needed));
  }
}
