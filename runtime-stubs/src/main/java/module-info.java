/**
 * What application code links to: ownership qualifiers, pool declarations, the run time of pools.
 */
module dev.freehold {
  requires static org.jspecify;

  exports dev.freehold;
  exports dev.freehold.internal;
  exports dev.freehold.memory;
  exports dev.freehold.pool;
}
