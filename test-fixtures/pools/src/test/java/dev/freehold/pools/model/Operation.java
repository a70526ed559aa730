package dev.freehold.pools.model;

/** A step of a random program. It is done with the pool and with the model, and compared. */
interface Operation {
  void run(World world);
}
