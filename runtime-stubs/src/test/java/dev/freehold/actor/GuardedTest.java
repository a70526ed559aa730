package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mutex guards. */
class GuardedTest {
  private final Parcel.Post post = new Parcel.Post();
  private final Guarded<Parcel> guarded = Guarded.of(post.parcel(1));

  @Test
  void contentIsReachedWhileItIsHeld() {
    try (Hold<Parcel> held = guarded.lock()) {
      assertEquals(1, held.get().id());
      held.replace(post.parcel(2)).close();
    }
    try (Hold<Parcel> held = guarded.lock()) {
      assertEquals(2, held.edit().id());
    }
    guarded.close();
    assertEquals(0, post.open());
  }

  @Test
  void contentIsNotReachedAfterwards() {
    Hold<Parcel> held = guarded.lock();
    held.close();
    IllegalStateException error = assertThrows(IllegalStateException.class, held::get);
    assertEquals(
        "a Hold is used by a thread that does not hold it: lock() first, and use it until close()",
        error.getMessage());
    guarded.close();
  }

  @Test
  void nobodyLocksTwice() {
    Hold<Parcel> held = guarded.lock();
    assertThrows(IllegalStateException.class, guarded::lock);
    assertThrows(IllegalStateException.class, guarded::tryLock);
    held.close();
    guarded.close();
  }

  @Test
  void lastHandleReleasesTheContent() {
    Guarded<Parcel> other = guarded.share();
    guarded.close();
    assertEquals(1, post.open());
    other.close();
    assertEquals(0, post.open());
  }

  @Test
  void oneThreadAtATime() throws Exception {
    int[] count = {0};
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Guarded<Parcel> theirs = guarded.share();
      threads.add(new Thread(() -> count(theirs, count)));
    }
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }
    guarded.close();
    assertEquals(20_000, count[0]);
  }

  private static void count(Guarded<Parcel> theirs, int[] count) {
    for (int i = 0; i < 10_000; i++) {
      try (Hold<Parcel> ignored = theirs.lock()) {
        count[0]++;
      }
    }
    theirs.close();
  }
}
