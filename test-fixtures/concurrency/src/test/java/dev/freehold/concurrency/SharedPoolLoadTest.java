package dev.freehold.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.SharedPool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under load")
class SharedPoolLoadTest {
  private static final int SLOTS = 100;

  private final AtomicIntegerArray users = new AtomicIntegerArray(SLOTS);

  @SharedPool(capacity = SLOTS)
  interface Job {
    int number();

    void number(int value);
  }

  @SharedPool(capacity = SLOTS, exhaustion = Exhaustion.BLOCK)
  interface Task {
    int number();

    void number(int value);
  }

  @Test
  void eightThreadsNeverHaveTheSameSlotAndLoseNone() {
    JobPool pool = JobPool.create();
    Load.run(8, Thread.ofPlatform(), number -> useSome(pool, 20));

    assertWhole(pool);
  }

  @Test
  void aThousandVirtualThreadsNeverHaveTheSameSlotAndLoseNone() {
    JobPool pool = JobPool.create();
    Load.run(1000, Thread.ofVirtual(), number -> useSome(pool, 3));

    assertWhole(pool);
  }

  @Test
  void threadsThatOnlyReleaseGiveAllBackToThoseThatOnlyAllocate() {
    JobPool pool = JobPool.create();
    ConcurrentLinkedQueue<JobPool.Element> sent = new ConcurrentLinkedQueue<>();
    Load.run(
        8,
        Thread.ofPlatform(),
        number -> {
          if (number % 2 == 0) {
            JobPool.Element element = pool.tryAlloc();
            if (element != null) {
              enter(element);
              sent.add(element);
            }
          } else {
            JobPool.Element element = sent.poll();
            if (element != null) {
              leave(element);
              element.close();
            }
          }
        });
    for (JobPool.Element rest = sent.poll(); rest != null; rest = sent.poll()) {
      leave(rest);
      rest.close();
    }

    assertWhole(pool);
  }

  /** Of 8 threads with 12 each, none can find 100 slots in use: no slot is hidden from any. */
  @Test
  void noThreadFindsThePoolExhaustedThatIsNot() {
    JobPool pool = JobPool.create();
    Load.run(
        8,
        Thread.ofPlatform(),
        number -> {
          List<JobPool.Element> elements = new ArrayList<>();
          for (int count = 0; count < 12; count++) {
            JobPool.Element element = pool.tryAlloc();
            assertTrue(element != null, "exhausted");
            enter(element);
            elements.add(element);
          }
          elements.forEach(SharedPoolLoadTest.this::leave);
          elements.forEach(JobPool.Element::close);
        });

    assertWhole(pool);
  }

  @Test
  void allThreadsThatWaitAreServed() {
    TaskPool pool = TaskPool.create();
    List<TaskPool.Element> held = hold(pool::alloc, SLOTS - 2);
    Load.run(8, Thread.ofPlatform(), number -> pool.alloc().close());
    Load.run(200, Thread.ofVirtual(), number -> pool.alloc().close());
    held.forEach(TaskPool.Element::close);

    assertEquals(0, pool.inUse());
    pool.close();
  }

  private static <T> List<T> hold(Supplier<T> alloc, int count) {
    List<T> held = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      held.add(alloc.get());
    }
    return held;
  }

  private void useSome(JobPool pool, int most) {
    int count = 1 + ThreadLocalRandom.current().nextInt(most);
    List<JobPool.Element> elements = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      JobPool.Element element = pool.tryAlloc();
      if (element != null) {
        enter(element);
        elements.add(element);
      }
    }
    elements.forEach(this::leave);
    elements.forEach(JobPool.Element::close);
  }

  private void enter(JobPool.Element element) {
    assertEquals(1, users.incrementAndGet(element.slotNumber$()), "a slot was handed out twice");
  }

  private void leave(JobPool.Element element) {
    assertEquals(0, users.decrementAndGet(element.slotNumber$()), "a slot was handed out twice");
  }

  private static void assertWhole(JobPool pool) {
    assertEquals(0, pool.inUse());
    Set<JobPool.Element> all = new HashSet<>();
    for (JobPool.Element next = pool.tryAlloc(); next != null; next = pool.tryAlloc()) {
      assertTrue(all.add(next));
    }
    assertEquals(SLOTS, all.size());
    all.forEach(JobPool.Element::close);
    pool.close();
  }
}
