package dev.freehold.pools.model;

/** A handle, and the slot and time it was given out for. */
record HandleModel(long value, SlotModel slot, int epoch) {
  /** Whether somebody owns what it names, be it the pool. */
  boolean isGood() {
    return (slot.isOwned() || slot.isKept) && slot.epoch == epoch;
  }

  boolean namesKept() {
    return slot.isKept && slot.epoch == epoch;
  }

  boolean namesDetached() {
    return slot.isLive && slot.isDetached && slot.epoch == epoch;
  }
}
