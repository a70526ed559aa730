package dev.freehold.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.SharedPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under load, a pool that is not exact")
class KeptSlotsLoadTest {
  private static final int SLOTS = 160;

  private final LetterPool pool = LetterPool.create();
  private final AtomicIntegerArray users = new AtomicIntegerArray(pool.capacity());

  @SharedPool(capacity = SLOTS, exact = false)
  interface Letter {
    int number();

    void number(int value);
  }

  @Test
  void neverHandsASlotOutTwiceAndLosesNone() {
    Load.run(8, Thread.ofPlatform(), number -> useAll(20));

    assertEquals(0, pool.inUse());
    pool.close();
  }

  @Test
  void servesAThousandVirtualThreads() {
    Load.run(1000, Thread.ofVirtual(), number -> useAll(2));

    assertEquals(0, pool.inUse());
    pool.close();
  }

  @Test
  void takesBackWhatOtherThreadsAllocated() {
    ConcurrentLinkedQueue<LetterPool.Element> sent = new ConcurrentLinkedQueue<>();
    Load.run(4, Thread.ofPlatform(), number -> sendOrReceive(number, sent));
    for (LetterPool.Element rest = sent.poll(); rest != null; rest = sent.poll()) {
      leave(rest);
    }

    assertEquals(0, pool.inUse());
    pool.close();
  }

  /**
   * What threads keep that have come and gone, or never come again, is not part of the capacity.
   */
  @Test
  void hasAsManySlotsAsWereDeclaredWhateverOthersKeep() {
    Load.run(16, Thread.ofPlatform(), number -> useAll(10));

    List<LetterPool.Element> elements = new ArrayList<>();
    for (int count = 0; count < SLOTS; count++) {
      elements.add(pool.alloc());
    }
    assertThrows(PoolInUseException.class, pool::close);
    elements.forEach(LetterPool.Element::close);
    pool.close();
  }

  @Test
  void saysOfItsExhaustionThatOthersMayKeepSlots() {
    List<LetterPool.Element> elements = new ArrayList<>();
    for (LetterPool.Element next = pool.tryAlloc(); next != null; next = pool.tryAlloc()) {
      elements.add(next);
    }

    String message = assertThrows(PoolExhaustedException.class, pool::alloc).getMessage();
    assertEquals(
        "[pool.exhausted] LetterPool is exhausted, all %d slots are in use or kept by other threads: release elements sooner, declare more slots, or call tryAlloc()"
            .formatted(pool.capacity()),
        message);
    elements.forEach(LetterPool.Element::close);
    pool.close();
  }

  private void sendOrReceive(int number, ConcurrentLinkedQueue<LetterPool.Element> sent) {
    if (number % 2 == 0) {
      LetterPool.Element element = pool.tryAlloc();
      if (element != null) {
        enter(element);
        sent.add(element);
      }
    } else {
      LetterPool.Element element = sent.poll();
      if (element != null) {
        leave(element);
      }
    }
  }

  private void useAll(int count) {
    List<LetterPool.Element> elements = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      LetterPool.Element element = pool.tryAlloc();
      if (element != null) {
        enter(element);
        elements.add(element);
      }
    }
    elements.forEach(this::leave);
  }

  private void enter(LetterPool.Element element) {
    assertEquals(1, users.incrementAndGet(element.slotNumber$()), "a slot was handed out twice");
  }

  private void leave(LetterPool.Element element) {
    assertTrue(users.decrementAndGet(element.slotNumber$()) == 0, "a slot was handed out twice");
    element.close();
  }
}
