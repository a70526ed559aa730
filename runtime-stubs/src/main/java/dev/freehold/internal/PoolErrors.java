package dev.freehold.internal;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.FrameOrderException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the errors about a pool as a whole, apart from the code that runs when there are none. */
final class PoolErrors {
  private static final int SLOTS_NAMED = 8;

  private PoolErrors() {}

  /** All slots are in use. */
  static PoolExhaustedException exhausted(SlotPool pool) {
    int capacity = pool.slots();
    return new PoolExhaustedException(
        pool.name$(),
        capacity,
        "%s is exhausted, %s: release elements sooner, declare more slots, or call tryAlloc()%s"
            .formatted(pool.name$(), use(pool, capacity), Holders.of(pool)));
  }

  private static String use(SlotPool pool, int capacity) {
    if (pool instanceof SharedSlots shared && !shared.isExact()) {
      return "all %d slots are in use or kept by other threads".formatted(capacity);
    }
    return capacity == 1 ? "its only slot is in use" : "all " + capacity + " slots are in use";
  }

  /** The watch has had an allocation fail. */
  static PoolExhaustedException denied(SlotPool pool) {
    int capacity = pool.slots();
    return new PoolExhaustedException(
        pool.name$(),
        capacity,
        "%s had an allocation fail on purpose, with %s of %s slots in use: act as if it were exhausted, or end that with Watch.failAllocations(AllocationFailures.none())"
            .formatted(pool.name$(), pool.allocated(), capacity));
  }

  /** The thread was interrupted while it waited for a slot. */
  static PoolExhaustedException interrupted(SlotPool pool) {
    int capacity = pool.slots();
    return new PoolExhaustedException(
        pool.name$(),
        capacity,
        "thread `%s` was interrupted while it waited for one of the %s slots of %s, all in use: it is still interrupted and got no element; release elements sooner, or end the thread%s"
            .formatted(Thread.currentThread().getName(), capacity, pool.name$(), Holders.of(pool)));
  }

  /** The pool was used by a thread that it does not belong to. */
  static ConfinementException confined(String pool, @Nullable Thread owner) {
    return new ConfinementException(
        pool,
        "%s belongs to thread `%s` and was used by thread `%s`: use it in one thread, call handOver() in the first, or declare a @SharedPool"
            .formatted(
                pool, owner == null ? "" : owner.getName(), Thread.currentThread().getName()));
  }

  /** The pool was used although it is closed. */
  static UseAfterReleaseException closed(String pool) {
    return new UseAfterReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "%s was used after it was closed: close it after its last use, or create another"
            .formatted(pool));
  }

  /** The pool was closed although it is closed. */
  static DoubleReleaseException closedTwice(String pool) {
    return new DoubleReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "%s was closed before: close a pool once, or leave it to try-with-resources"
            .formatted(pool));
  }

  /** The pool was closed although elements are allocated. */
  static PoolInUseException inUse(String pool, List<Integer> slots, String holders) {
    String named =
        slots.stream().limit(SLOTS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return new PoolInUseException(
        pool,
        slots.get(0),
        slots.size(),
        (slots.size() == 1
                ? "%s was closed while %s element is in use, in slot %s%s: release it first; the pool is still open%s"
                : "%s was closed while %s elements are in use, in slots %s%s: release them first; the pool is still open%s")
            .formatted(
                pool, slots.size(), named, slots.size() > SLOTS_NAMED ? ", …" : "", holders));
  }

  /** The memory of all slots was asked for while some may be elsewhere. */
  static IllegalStateException apart(String pool) {
    return new IllegalStateException(
        "[watch.segment] %s is watched, or has elements that were, each in guarded memory of its own: use segmentOf(element), or close the watch and release those elements before you call segment()"
            .formatted(pool));
  }

  /** A pool was closed that is the whole program's. */
  static UnsupportedOperationException global(String pool) {
    return new UnsupportedOperationException(
        RuleKey.MOVE_OUT_OF_BORROW.message(
            "%s is global, it belongs to the program: do not close it".formatted(pool)));
  }

  /** A part of a pool was closed by itself. */
  static UnsupportedOperationException part(String pool) {
    return new UnsupportedOperationException(
        RuleKey.MOVE_OUT_OF_BORROW.message(
            "%s is a part of a pool: close that pool".formatted(pool)));
  }

  /** Two elements were to be changed at once, and are one. */
  static IllegalArgumentException sameElement(String pool, int slot) {
    return new IllegalArgumentException(
        RuleKey.BORROW_MUT_TWICE.message(
            "both handles are of slot %s of %s: two elements can be changed at once, one only by itself"
                .formatted(slot, pool)));
  }

  /** A frame was used after it was closed. */
  static UseAfterReleaseException frameClosed(String pool) {
    return new UseAfterReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "a frame of %s was used after it was closed: allocate before the frame is closed, or push another"
            .formatted(pool));
  }

  /** A frame was closed although it is closed. */
  static DoubleReleaseException frameClosedTwice(String pool) {
    return new DoubleReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "a frame of %s was closed before: close a frame once, or leave it to try-with-resources"
            .formatted(pool));
  }

  /** A frame was used although a later one is open. */
  static FrameOrderException frameOrder(String pool, int frame, int depth) {
    return new FrameOrderException(
        pool,
        "frame %s of %s was used while frame %s is open: close the frames above it first, the last one first"
            .formatted(frame, pool, depth));
  }

  /** A pool was to be made larger than it was declared, or without a slot. */
  static IllegalArgumentException size(String pool, long asked, long least, long declared) {
    return new IllegalArgumentException(
        "%s.create(%s) asks for another size than the declaration allows: write a number from %s to %s, or declare more"
            .formatted(pool, asked, least, declared));
  }

  /** A frame was asked for the handle of an element that another allocated. */
  static FrameOrderException ofOtherFrame(String pool, int slot) {
    return new FrameOrderException(
        pool,
        "slot %s of %s is an element of another frame: ask the frame that allocated it for its handle"
            .formatted(slot, pool));
  }

  /** The pool was closed although frames are open. */
  static PoolInUseException framesOpen(String pool, int depth) {
    return new PoolInUseException(
        pool,
        OwnershipException.NO_SLOT,
        depth,
        (depth == 1
                ? "%s was closed while %s frame is open: close it first; the pool is still open"
                : "%s was closed while %s frames are open: close them first; the pool is still open")
            .formatted(pool, depth));
  }
}
