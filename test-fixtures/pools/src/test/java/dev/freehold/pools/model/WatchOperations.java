package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;

/** Watching the pool for a while. Nothing else changes but how long references stay stale. */
final class WatchOperations {
  private WatchOperations() {}

  /**
   * @param quarantine how many released slots rest
   */
  @Unsafe("it watches pools that are closed or another thread's")
  record WatchPool(int quarantine) implements Operation {
    @Override
    public void run(World world) {
      if (world.isWatched()) {
        return;
      }
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.watch(quarantine));
      } else if (world.isElsewhere()) {
        Refusal.of(RuleKey.POOL_CONFINED, () -> world.pool.watch(quarantine));
      } else {
        world.watchedBy(world.pool.watch(quarantine));
      }
    }
  }

  record EndWatch() implements Operation {
    @Override
    public void run(World world) {
      if (world.isWatched() && !world.isClosed && !world.isElsewhere()) {
        world.endWatch();
      }
    }
  }
}
