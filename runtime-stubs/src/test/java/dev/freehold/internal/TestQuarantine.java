package dev.freehold.internal;

/** A watch that lets one slot rest, and has something done when that is taken or counted. */
final class TestQuarantine extends TestWatch {
  Runnable whenTaken = () -> {};
  Runnable whenCounted = () -> {};
  private int rests = SlotPool.NONE;

  @Override
  public int rest(int slot) {
    int before = rests;
    rests = slot;
    return before;
  }

  @Override
  public int takeResting() {
    int taken = rests;
    rests = SlotPool.NONE;
    if (taken != SlotPool.NONE) {
      whenTaken.run();
    }
    return taken;
  }

  @Override
  public int resting() {
    int count = rests == SlotPool.NONE ? 0 : 1;
    Runnable once = whenCounted;
    whenCounted = () -> {};
    once.run();
    return count;
  }
}
