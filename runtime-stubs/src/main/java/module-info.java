/**
 * What application code links to: ownership qualifiers, pool declarations, the run time of pools,
 * actors.
 */
@SuppressWarnings("requires-automatic") // Micrometer is no module of its own.
module dev.freehold {
  requires org.jctools.core.jdk11;
  requires static java.management;
  requires static jdk.jfr;
  requires static micrometer.core;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;

  exports dev.freehold;
  exports dev.freehold.actor;
  exports dev.freehold.debug;
  exports dev.freehold.internal;
  exports dev.freehold.internal.mark;
  exports dev.freehold.junit;
  exports dev.freehold.memory;
  exports dev.freehold.micrometer;
  exports dev.freehold.pool;

  uses dev.freehold.debug.WatchProvider;

  provides dev.freehold.debug.WatchProvider with
      dev.freehold.internal.debug.Recordings;
}
