package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Which thread something belongs to: the first that enters, until it ends. */
final class Confinement {
  private static final VarHandle OWNER =
      FieldHandles.find(MethodHandles.lookup(), "owner", Thread.class);

  private volatile @Nullable Thread owner;

  /** Whether the present thread may go on: it is the owner, or becomes it. */
  boolean enter() {
    return isHere() || OWNER.compareAndSet(this, (Thread) null, Thread.currentThread());
  }

  boolean isHere() {
    return owner == Thread.currentThread();
  }

  /** The thread that may enter, or null if any may. */
  @Nullable Thread owner() {
    return owner;
  }

  /** Lets the next thread that enters be the owner; it sees all that this one has done. */
  void end() {
    owner = null;
  }
}
