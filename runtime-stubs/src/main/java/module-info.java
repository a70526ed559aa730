/**
 * What application code links to: ownership qualifiers, pool declarations, the run time of pools.
 */
module dev.freehold {
  requires static java.management;
  requires static jdk.jfr;
  requires static org.jspecify;

  exports dev.freehold;
  exports dev.freehold.debug;
  exports dev.freehold.internal;
  exports dev.freehold.memory;
  exports dev.freehold.pool;
}
