package dev.freehold.internal.debug;

import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.internal.AllocationRecord;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element from its allocation to its release, and after. */
final class Allocation implements AllocationRecord {
  private final int slot;
  private final @Nullable Trace allocated;
  private final PoolHistory history;
  private final @Nullable SlotElement older;
  private volatile long number;
  private volatile @Nullable Trace released;
  private volatile @Nullable Transfer transferred;
  private volatile boolean usedAfterRelease;
  private boolean leaked;

  Allocation(int slot, @Nullable Trace allocated, PoolHistory history) {
    this.slot = slot;
    this.allocated = allocated;
    this.history = history;
    this.older = null;
  }

  /** An element that was allocated before the watch began. */
  Allocation(SlotElement older, PoolHistory history) {
    this.slot = older.slotNumber$();
    this.allocated = null;
    this.history = history;
    this.older = older;
  }

  @Override
  public String account() {
    StringBuilder account = new StringBuilder("\n  allocated ").append(since());
    Trace end = released;
    Transfer last = transferred;
    if (last != null) {
      account.append("\n  ").append(last.kind().label()).append(" at ").append(last.trace().site());
    }
    if (end != null) {
      account.append("\n  released at ").append(end.site());
    }
    return account.toString();
  }

  private String since() {
    return allocated == null ? "before it was watched" : "at " + allocated.site();
  }

  @Override
  public void misused(String key, String text) {
    if (RuleKey.USE_AFTER_RELEASE.is(key)) {
      usedAfterRelease = true;
    }
    history.misusedIfWatched(key, this, text);
  }

  @Override
  public String site() {
    return allocated == null ? "before it was watched" : allocated.site();
  }

  @Override
  public void passedOn(String to) {
    transferred(Transfer.Kind.TRANSFERRED, to);
  }

  void transferred(Transfer.Kind kind, String to) {
    history.transferred(this, kind, to);
  }

  @Override
  public boolean wasTransferred() {
    return transferred != null;
  }

  @Override
  public boolean wasReleased() {
    return released != null;
  }

  @Override
  public boolean wasUsedAfterRelease() {
    return usedAfterRelease;
  }

  /** The slot's number, from 0. */
  int slot() {
    return slot;
  }

  /** Whether its stacks are kept. */
  boolean isSampled() {
    return !frames().isEmpty();
  }

  /** Whether another thread released the element while the watch began, and told nobody. */
  boolean hasEndedUnseen() {
    return older != null && !older.isLive$();
  }

  boolean isOf(PoolHistory other) {
    return history == other;
  }

  /** Notes that the element is lost; whether that is new. */
  synchronized boolean noteLeak() {
    boolean before = leaked;
    leaked = true;
    return !before;
  }

  void keep(Transfer transfer) {
    transferred = transfer;
  }

  void release(Trace trace) {
    released = trace;
  }

  /** Which allocation of the pool it is, from 1; 0 if it is older than the watch. */
  long number() {
    return number;
  }

  void number(long counted) {
    number = counted;
  }

  @Nullable Trace allocated() {
    return allocated;
  }

  @Nullable Trace released() {
    return released;
  }

  List<StackTraceElement> frames() {
    return allocated == null ? List.of() : allocated.frames();
  }
}
