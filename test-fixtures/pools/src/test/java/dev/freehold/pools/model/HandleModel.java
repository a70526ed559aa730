package dev.freehold.pools.model;

/** A handle, and the slot and time it was given out for. */
record HandleModel(long value, SlotModel slot, int epoch) {
  boolean namesOwned() {
    return slot.isOwned() && slot.epoch == epoch;
  }

  boolean namesDetached() {
    return slot.isLive && slot.isDetached && slot.epoch == epoch;
  }
}
