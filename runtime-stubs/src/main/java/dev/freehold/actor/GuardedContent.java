package dev.freehold.actor;

import dev.freehold.Ref;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What the handles of a mutex have in common. */
final class GuardedContent<T extends @Ref Object> {
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicInteger handles = new AtomicInteger(1);
  private final Releasing releasing;

  /** One is enough, as one thread at a time has it. */
  private final Hold<T> held = new Hold<>(this);

  private T content;

  GuardedContent(T content, Releasing releasing) {
    this.content = content;
    this.releasing = releasing;
  }

  void share() {
    handles.incrementAndGet();
  }

  /** A handle is closed. */
  void leave() {
    if (handles.decrementAndGet() == 0) {
      lock.lock();
      try {
        releasing.release(content);
      } finally {
        lock.unlock();
      }
    }
  }

  Hold<T> lock() {
    requireFree();
    lock.lock();
    return held;
  }

  @Nullable Hold<T> tryLock() {
    requireFree();
    return lock.tryLock() ? held : null;
  }

  private void requireFree() {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "the thread holds what it locks, and would wait for itself: close the first Hold before");
    }
  }

  T content() {
    requireHeld();
    return content;
  }

  T replace(T replacement) {
    requireHeld();
    T before = content;
    content = replacement;
    return before;
  }

  void unlock() {
    requireHeld();
    lock.unlock();
  }

  private void requireHeld() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "a Hold is used by a thread that does not hold it: lock() first, and use it until close()");
    }
  }
}
