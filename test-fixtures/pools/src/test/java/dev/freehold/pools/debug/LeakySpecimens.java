package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.Unsafe;
import dev.freehold.junit.LeakCheck;
import dev.freehold.junit.NoLeaks;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.platform.engine.TestExecutionResult;

/** Tests that leak, for the test of the leak check; they run only when that asks for them. */
@NoLeaks
@Unsafe("leaks are the point")
@EnabledIf("isAskedFor")
class LeakySpecimens {
  private static volatile boolean asked;

  static boolean isAskedFor() {
    return asked;
  }

  /** Lets the tests run while a task runs. */
  static void during(Runnable task) {
    asked = true;
    try {
      task.run();
    } finally {
      asked = false;
    }
  }

  /** What a test says for itself, and that it was aborted if it was. */
  static String told(TestExecutionResult result, Throwable thrown) {
    boolean aborted = result.getStatus() == TestExecutionResult.Status.ABORTED;
    return aborted ? "ABORTED: " + thrown.getMessage() : thrown.getMessage();
  }

  @Test
  void releasesAll() {
    try (TicketPool tickets = TicketPool.create()) {
      tickets.free(tickets.alloc());
    }
  }

  @Test
  void leaks() {
    TicketPool tickets = TicketPool.create();
    tickets.alloc();
  }

  @Test
  void leaksInAThread() throws InterruptedException {
    Thread thread = new Thread(() -> TicketPool.create().alloc());
    thread.start();
    thread.join();
  }

  @Test
  void leavesAPoolOpen() {
    TicketPool.create();
  }

  @Test
  void swallowsAMisuse() {
    try (TicketPool tickets = TicketPool.create()) {
      Ticket ticket = tickets.alloc();
      tickets.free(ticket);
      assertThrows(UseAfterReleaseException.class, ticket::id);
    }
  }

  @Test
  void expectsAMisuse(LeakCheck leaks) {
    leaks.expect("use.after.release");
    swallowsAMisuse();
  }

  @Test
  void expectsAnotherMisuse(LeakCheck leaks) {
    leaks.expect("release.twice");
    swallowsAMisuse();
  }

  @Test
  void expectsALeak(LeakCheck leaks) {
    leaks.expect("own.leak");
    leaks();
  }

  @Test
  void expectsWhatDoesNotHappen(LeakCheck leaks) {
    leaks.expect("release.twice");
  }

  @Test
  void expectsAKeyThatThereIsNot(LeakCheck leaks) {
    leaks.expect("relase.twice");
  }

  @Test
  void isAborted() {
    leaks();
    assumeTrue(false, "not here");
  }

  @Test
  void failsBeforeWhatItExpects(LeakCheck leaks) {
    leaks.expect("release.twice");
    throw new IllegalStateException("too early");
  }

  @Test
  void leaksFromASharedPool(LeakCheck leaks) {
    TicketPool older = OlderPool.POOL;
    leaks.watch(older);
    older.alloc();
    older.handOver();
  }
}
