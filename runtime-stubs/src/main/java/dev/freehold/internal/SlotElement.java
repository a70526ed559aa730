package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What generated elements have in common: a slot, and whether it is allocated. The names end in a
 * dollar sign so that they leave all others to the declared fields.
 *
 * <p>The lowest bit of the generation is set while the element is allocated, the next one while it
 * is detached into a handle, the third while it is the pool's; the rest counts how often the slot
 * has changed hands.
 */
public abstract class SlotElement extends FieldHolder {
  static final long LIVE = 1;
  static final long DETACHED = 2;
  static final long KEPT = 4;
  static final long STATE = LIVE | DETACHED | KEPT;
  static final long COUNT = 8;

  /** The state of an element through which what is committed in a file is read. */
  static final long COMMITTED = STATE;

  private static final VarHandle GENERATION =
      FieldHandles.find(MethodHandles.lookup(), "generation$", long.class);

  /** Odd while the slot is allocated, even while it is free. */
  protected long generation$;

  /** The slot's number, from 0. */
  protected final int slot$;

  private int moves;

  /** What is known of the allocation, while the pool is watched. */
  @Nullable AllocationRecord allocation;

  /** Makes the element of one slot, free. */
  protected SlotElement(int slot) {
    this.slot$ = slot;
  }

  /** The simple name of the pool's class, for messages. */
  protected abstract String poolName$();

  /**
   * Whether the slot is allocated, for kinds of pools whose elements say it otherwise than by their
   * generation, which they leave even.
   */
  protected boolean isLiveOtherwise$() {
    return false;
  }

  /** Notes that the slot is allocated. */
  protected final void allocate$() {
    generation$ += COUNT + LIVE;
  }

  /** Whether the slot is allocated, be it that a handle or the pool owns the element. */
  public final boolean isLive$() {
    return (generation$ & LIVE) != 0 || isLiveOtherwise$();
  }

  /** The error of using the element as it is. */
  protected final RuntimeException notLive$() {
    return ElementErrors.usedAfterRelease(this);
  }

  /** Refuses to have a field written that is in a file, committed. */
  public final void checkOwned$() {
    if (isCommitted()) {
      throw ElementErrors.written(this);
    }
    checkLive();
  }

  /** Whether the fields may be used by whoever has the element: nobody has a detached one. */
  public final boolean isUsable$() {
    return (generation$ & (LIVE | DETACHED)) == LIVE || isCommitted() || isLiveOtherwise$();
  }

  @Override
  final void checkLive() {
    if (!isUsable$()) {
      throw notLive$();
    }
  }

  /** Nothing else can be wrong; under {@code -ea} it is looked at whether the proof holds. */
  @Override
  final void checkProved() {
    assert isUsable$() : notLive$();
  }

  /** Lets the fields of a new element be written before it is handed out. */
  public final void begin$() {
    if (!isLive$()) {
      generation$ = LIVE;
    }
  }

  /** The simple name of the pool's class. */
  public final String nameOfPool$() {
    return poolName$();
  }

  /** What tells this allocation of the slot from others, and from its end. */
  public final long stamp$() {
    return generation$;
  }

  /** How often the element was passed on to another owner, as far as that was noted. */
  public final int moves$() {
    return moves;
  }

  /** Notes that the element is passed on; its owner calls it, before the next one has it. */
  public final void move$() {
    moves++;
  }

  /** The slot's number, from 0. */
  public final int slotNumber$() {
    return slot$;
  }

  /** Whether the pool owns the element. */
  final boolean isKept() {
    return (generation$ & STATE) == (LIVE | KEPT);
  }

  /** Whether the element is that of a file, and read only. */
  final boolean isCommitted() {
    return (generation$ & STATE) == COMMITTED;
  }

  /** Whether the element is allocated and nobody has given it up into a handle or to the pool. */
  public final boolean isOwned$() {
    return (generation$ & STATE) == LIVE || isLiveOtherwise$();
  }

  /** What is known of the allocation, or null if it was not watched. */
  public final @Nullable AllocationRecord allocation$() {
    return allocation;
  }

  /** Keeps what is known of an allocation that was made before the pool was watched. */
  public final void keep$(AllocationRecord record) {
    allocation = record;
  }

  /** Changes the generation, unless another thread has done so. */
  final boolean replaceGeneration(long seen, long next) {
    return GENERATION.compareAndSet(this, seen, next);
  }

  /** Notes that the slot is free, and gives its number. */
  final int release() {
    if ((generation$ & STATE) != LIVE) {
      throw ElementErrors.releasedTwice(this);
    }
    generation$ -= LIVE;
    return slot$;
  }

  @Override
  final String place(String field) {
    return "`" + field + "` of slot " + slot$ + " in " + poolName$();
  }
}
