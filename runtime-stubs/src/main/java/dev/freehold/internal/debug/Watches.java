package dev.freehold.internal.debug;

import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.management.PoolBeans;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The watches of the program: those that go on, and those that ended with a finding. */
public final class Watches {
  /**
   * Ended watches that are kept, so that a program with many short-lived pools does not fill up.
   */
  private static final int ENDED_KEPT = 100;

  private static final SortedMap<Long, PoolRecorder> OPEN = new TreeMap<>();
  private static final SortedMap<Long, PoolReport> ENDED = new TreeMap<>();
  private static final ProgramExit EXIT = new ProgramExit(Watches::reportAtExit);

  private Watches() {}

  /** Begins a watch, or gives the one there is. */
  public static PoolRecorder watch(SlotPool pool, WatchOptions options) {
    if (pool.watch$() instanceof PoolRecorder recorder) {
      return recorder;
    }
    PoolRecorder recorder = new PoolRecorder(pool, options);
    pool.watch$(recorder);
    for (SlotElement element : pool.elementsInUse$()) {
      recorder.found(element);
    }
    begin(recorder);
    return recorder;
  }

  /** Counts a watch among those of the program. */
  public static void begin(PoolRecorder recorder) {
    add(recorder);
    if (recorder.options().managed()) {
      PoolBeans.register(recorder.pool().name$(), recorder.bean());
    }
  }

  /** Ends a watch while its pool stays open. */
  public static void unwatch(PoolRecorder recorder) {
    SlotPool pool = recorder.pool();
    if (!recorder.isEnded()) {
      pool.unwatch$();
      recorder.end();
    }
  }

  /** The watch of a pool that is watched. */
  public static PoolRecorder of(SlotPool pool) {
    if (pool.watch$() instanceof PoolRecorder recorder) {
      return recorder;
    }
    throw new IllegalStateException(
        "[watch.absent] %s is not watched: call DebugMemory.watch(pool) first"
            .formatted(pool.name$()));
  }

  /** What is known of those that go on, and those that ended with a finding, the earliest first. */
  public static synchronized MemoryReport report() {
    SortedMap<Long, PoolReport> reports = new TreeMap<>(ENDED);
    OPEN.forEach((number, recorder) -> reports.put(number, recorder.history().report()));
    return new MemoryReport(Instant.now(), List.copyOf(reports.values()));
  }

  static synchronized void ended(PoolRecorder recorder) {
    PoolBeans.unregister(recorder.bean());
    OPEN.remove(recorder.number());
    keep(recorder);
    if (OPEN.isEmpty()) {
      EXIT.forget();
    }
  }

  /**
   * Keeps what an ended watch knows, if something was found, also if that was after its end. It
   * does not keep the watch, which refers to the pool, and to its class.
   */
  static synchronized void keep(PoolRecorder recorder) {
    if (!recorder.isEnded() || recorder.history().findings().isEmpty()) {
      return;
    }
    ENDED.put(recorder.number(), recorder.history().report());
    if (ENDED.size() > ENDED_KEPT) {
      ENDED.remove(ENDED.firstKey());
    }
  }

  private static synchronized void add(PoolRecorder recorder) {
    OPEN.put(recorder.number(), recorder);
    EXIT.await();
  }

  private static synchronized List<PoolRecorder> open() {
    return List.copyOf(OPEN.values());
  }

  private static void reportAtExit() {
    open().forEach(Watches::reportAtExit);
  }

  /** Where the receiver of a report throws, those of the others get theirs nevertheless. */
  private static void reportAtExit(PoolRecorder recorder) {
    tell(
        () -> {
          recorder.history().leakedAtExit();
          recorder.guards().checkAll();
          recorder.reportIfWrong();
        });
  }

  /** Gives a report to its receiver from a thread that is none of the program's. */
  static void tellOf(PoolRecorder recorder) {
    tell(recorder::reportIfWrong);
  }

  private static void tell(Runnable telling) {
    Thread present = Thread.currentThread();
    try {
      telling.run();
    } catch (RuntimeException | Error thrown) {
      present.getUncaughtExceptionHandler().uncaughtException(present, thrown);
    }
  }

  static MemoryReport reportOf(List<PoolRecorder> recorders) {
    return new MemoryReport(
        Instant.now(), recorders.stream().map(each -> each.history().report()).toList());
  }
}
