package dev.freehold.internal.debug;

import dev.freehold.debug.PoolMXBean;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.AllocationRecord;
import dev.freehold.internal.PoolWatch;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.flight.FlightRecorder;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hears what happens in one pool, and has it written into the pool's history.
 *
 * <p>It has more than twelve collaborators, as a watched pool has one object that hears: history,
 * traces, guards, quarantine, flight events and planned failures are behind it.
 */
public final class PoolRecorder implements PoolWatch {
  private static final AtomicLong NUMBER = new AtomicLong();

  private final SlotPool pool;
  private final WatchOptions options;
  private final Traces traces;
  private final Quarantine quarantine;
  private final PoolHistory history;
  private final PoolMXBean bean;
  private final GuardCheck guards;
  private final FailurePlan failures = new FailurePlan();
  private final long number = NUMBER.incrementAndGet();
  private volatile boolean ended;

  /** Makes the recorder of a pool, which need not be ready for use yet. */
  public PoolRecorder(SlotPool pool, WatchOptions options) {
    this.pool = pool;
    this.options = options;
    this.traces = new Traces(options.stackDepth(), options.sampleEvery());
    this.quarantine = new Quarantine(options.quarantine());
    this.history = new PoolHistory(pool, quarantine, traces);
    this.bean = new PoolBean(history);
    this.guards = new GuardCheck(pool, history);
  }

  @Override
  public boolean permits() {
    return failures.permitsNext();
  }

  @Override
  public AllocationRecord allocated(SlotElement element) {
    Trace trace = traces.ofAllocation();
    Allocation allocation =
        history.allocated(new Allocation(element.slotNumber$(), trace, history));
    guards.arm(allocation);
    if (allocation.isSampled()) {
      FlightRecorder.allocated(pool.name$(), allocation.slot(), trace);
    }
    return allocation;
  }

  /** Takes an element into account that was allocated before the watch began. */
  void found(SlotElement element) {
    boolean isKnown =
        element.allocation$() instanceof Allocation allocation && allocation.isOf(history);
    if (!isKnown) {
      Allocation older = new Allocation(element, history);
      history.found(older);
      element.keep$(older);
    }
  }

  @Override
  public int rest(int slot) {
    return quarantine.rest(slot);
  }

  @Override
  public void ended(SlotElement element) {
    if (element.allocation$() instanceof Allocation allocation) {
      guards.check(allocation);
      Trace trace = traces.ofRelease(allocation);
      allocation.release(trace);
      history.released(allocation);
      if (allocation.isSampled()) {
        FlightRecorder.released(pool.name$(), allocation.slot(), trace);
      }
    }
  }

  @Override
  public void lost(AllocationRecord lost) {
    if (lost instanceof Allocation allocation && history.lost(allocation)) {
      Watches.keep(this);
      Watches.tellOf(this);
    }
  }

  @Override
  public void detached(SlotElement element) {
    transferred(element, Transfer.Kind.DETACHED, "");
  }

  @Override
  public void attached(SlotElement element) {
    transferred(element, Transfer.Kind.ATTACHED, "");
  }

  @Override
  public void inserted(SlotElement element) {
    transferred(element, Transfer.Kind.INSERTED, "");
  }

  @Override
  public void removed(SlotElement element) {
    transferred(element, Transfer.Kind.REMOVED, "");
  }

  @Override
  public void committed(SlotElement element) {
    transferred(element, Transfer.Kind.COMMITTED, "");
    ended(element);
  }

  @Override
  public void handedOver() {
    history.transferred(
        new Transfer(OwnershipException.NO_SLOT, Transfer.Kind.HANDED_OVER, "", traces.here()));
  }

  private void transferred(SlotElement element, Transfer.Kind kind, String to) {
    if (element.allocation$() instanceof Allocation allocation) {
      allocation.transferred(kind, to);
    }
  }

  @Override
  public int takeResting() {
    return quarantine.takeOldest();
  }

  @Override
  public int resting() {
    return quarantine.size();
  }

  @Override
  public void exhausted() {
    history.exhausted();
  }

  @Override
  public void refused(OwnershipException error, @Nullable SlotElement element) {
    if (error instanceof PoolInUseException) {
      history.leaked();
    } else if (!(error instanceof PoolExhaustedException)) {
      Allocation allocation =
          element != null && element.allocation$() instanceof Allocation known ? known : null;
      history.misused(error.key(), error.slot(), Summary.of(error), allocation);
      Watches.keep(this);
    }
  }

  @Override
  public void closed() {
    guards.checkAll();
    end();
    reportIfWrong();
  }

  void end() {
    ended = true;
    history.end();
    Watches.ended(this);
  }

  /** Gives the report to whom the options name, if something was done wrong. */
  void reportIfWrong() {
    if (!history.findings().isEmpty()) {
      options.reportTo().accept(Watches.reportOf(List.of(this)));
    }
  }

  /** What has happened so far. */
  public PoolHistory history() {
    return history;
  }

  /** Shows what has happened so far. */
  PoolMXBean bean() {
    return bean;
  }

  /** The bytes between the slots. */
  public GuardCheck guards() {
    return guards;
  }

  /** Which allocations fail on purpose. */
  public FailurePlan failures() {
    return failures;
  }

  /** The pool that is watched. */
  public SlotPool pool() {
    return pool;
  }

  /** Whether the pool is closed or the watch was. */
  public boolean isEnded() {
    return ended;
  }

  /** Which recorder it is, in the order in which they were made. */
  long number() {
    return number;
  }

  WatchOptions options() {
    return options;
  }
}
