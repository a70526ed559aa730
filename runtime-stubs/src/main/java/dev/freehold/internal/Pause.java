package dev.freehold.internal;

/** What a thread does while another is in the midst of a few instructions. */
final class Pause {
  private static final int SPINS = 64;

  private Pause() {}

  /**
   * Lets a little time pass; the other thread may have lost its processor.
   *
   * @param tries how often the thread has looked in vain
   */
  @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it but how soon.
  static void after(int tries) {
    if (tries < SPINS) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }
}
