package dev.freehold.concurrency.actors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.actor.Dispatcher;
import org.junit.jupiter.api.Test;

/** A short soak, on each kind of thread; {@link ActorSoak} runs for longer. */
class ActorSoakTest {
  private static final long MILLIS = Long.getLong("seconds", 2) * 500;

  @Test
  void everythingIsReleasedOnVirtualThreads() throws Exception {
    soak(Dispatcher.virtualThreads());
  }

  @Test
  void everythingIsReleasedOnAPoolOfThreads() throws Exception {
    soak(Dispatcher.threadPool(2));
  }

  private static void soak(Dispatcher dispatcher) throws Exception {
    String report = ActorSoak.run(dispatcher, MILLIS);
    assertTrue(report.endsWith("all pools empty"), report);
  }
}
