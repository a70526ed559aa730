package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.PoolExhaustedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A thread that finds a blocking pool exhausted")
@Timeout(60)
class BlockingAllocationTest {
  @Test
  void getsTheSlotThatAnotherReleases() throws Exception {
    SharedTestPool pool = new SharedTestPool(1, true);
    TestSlot slot = pool.alloc();
    FutureTask<TestSlot> waiting = OtherThread.startAndWaitUntilParked(pool::alloc);
    pool.free(slot);

    assertSame(slot, waiting.get(30, TimeUnit.SECONDS));
    assertEquals(1, pool.inUse());
  }

  @Test
  void isServedInTheOrderOfItsComing() throws Exception {
    SharedTestPool pool = new SharedTestPool(1, true);
    TestSlot slot = pool.alloc();
    ConcurrentLinkedQueue<Integer> order = new ConcurrentLinkedQueue<>();
    List<FutureTask<Boolean>> all = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      int own = number;
      all.add(
          OtherThread.startAndWaitUntilParked(
              () -> {
                TestSlot got = pool.alloc();
                order.add(own);
                pool.free(got);
                return true;
              }));
    }
    pool.free(slot);
    for (FutureTask<Boolean> each : all) {
      each.get(30, TimeUnit.SECONDS);
    }

    assertEquals(List.of(0, 1, 2, 3, 4), List.copyOf(order));
  }

  @Test
  void isToldWhenItIsInterruptedAndStaysInterrupted() throws Exception {
    SharedTestPool pool = new SharedTestPool(1, true);
    TestSlot slot = pool.alloc();
    AtomicReference<Thread> thread = new AtomicReference<>();
    FutureTask<Boolean> waiting =
        OtherThread.startAndWaitUntilParked(
            () -> {
              thread.set(Thread.currentThread());
              PoolExhaustedException thrown =
                  assertThrows(PoolExhaustedException.class, pool::alloc);
              assertTrue(thrown.getMessage().contains("was interrupted while it waited"));
              return Thread.currentThread().isInterrupted();
            });
    thread.get().interrupt();

    assertTrue(waiting.get(30, TimeUnit.SECONDS));
    pool.free(slot);
    assertEquals(0, pool.inUse());
    pool.alloc();
  }

  @Test
  void staysWaitingWhenClosingThePoolIsRefused() throws Exception {
    SharedTestPool pool = new SharedTestPool(1, true);
    TestSlot slot = pool.alloc();
    FutureTask<TestSlot> waiting = OtherThread.startAndWaitUntilParked(pool::alloc);
    assertThrows(RuntimeException.class, pool::close);

    assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
    pool.free(slot);
    assertSame(slot, waiting.get(30, TimeUnit.SECONDS));
  }

  @Test
  void getsTheSlotThatComesBackThroughTheReturnRing() throws Exception {
    ReturningTestPool pool = new ReturningTestPool(1, true);
    AtomicReference<TestSlot> first = new AtomicReference<>();
    FutureTask<TestSlot> waiting =
        OtherThread.startAndWaitUntilParked(
            () -> {
              first.set(pool.alloc());
              return pool.alloc();
            });
    pool.free(first.get());

    assertSame(first.get(), waiting.get(30, TimeUnit.SECONDS));
  }

  @Test
  void isToldWhenItIsInterruptedAtAReturnRing() throws Exception {
    ReturningTestPool pool = new ReturningTestPool(1, true);
    AtomicReference<Thread> thread = new AtomicReference<>();
    FutureTask<TestSlot> waiting =
        OtherThread.startAndWaitUntilParked(
            () -> {
              thread.set(Thread.currentThread());
              pool.alloc();
              return pool.alloc();
            });
    thread.get().interrupt();

    ExecutionException thrown = assertThrows(ExecutionException.class, waiting::get);
    assertInstanceOf(PoolExhaustedException.class, thrown.getCause());
  }
}
