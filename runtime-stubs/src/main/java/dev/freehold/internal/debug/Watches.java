package dev.freehold.internal.debug;

import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.management.PoolBeans;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The watches of the program: those that go on, and those that ended with a finding. */
public final class Watches {
  /**
   * Ended watches that are kept, so that a program with many short-lived pools does not fill up.
   */
  private static final int ENDED_KEPT = 100;

  private static final List<PoolRecorder> RECORDERS = new ArrayList<>();
  private static boolean exitIsAwaited;

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

  /** Those that go on, and those that ended with a finding, the earliest first. */
  public static synchronized List<PoolRecorder> all() {
    return List.copyOf(RECORDERS);
  }

  static synchronized void ended(PoolRecorder recorder) {
    PoolBeans.unregister(recorder.bean());
    List<PoolRecorder> ended = RECORDERS.stream().filter(PoolRecorder::isEnded).toList();
    if (recorder.history().findings().isEmpty()) {
      RECORDERS.remove(recorder);
    } else if (ended.size() > ENDED_KEPT) {
      RECORDERS.remove(ended.get(0));
    }
  }

  /** Keeps a watch that had ended well, since something was found after that. */
  static synchronized void keep(PoolRecorder recorder) {
    if (!RECORDERS.contains(recorder)) {
      RECORDERS.add(recorder);
    }
  }

  private static synchronized void add(PoolRecorder recorder) {
    RECORDERS.add(recorder);
    if (!exitIsAwaited) {
      exitIsAwaited = true;
      Runtime.getRuntime().addShutdownHook(new Thread(Watches::reportAtExit, "freehold-report"));
    }
  }

  private static void reportAtExit() {
    for (PoolRecorder recorder : all()) {
      if (!recorder.isEnded()) {
        reportAtExit(recorder);
      }
    }
  }

  /** Where the receiver of a report throws, those of the others get theirs nevertheless. */
  private static void reportAtExit(PoolRecorder recorder) {
    Thread present = Thread.currentThread();
    try {
      recorder.history().leakedAtExit();
      recorder.guards().checkAll();
      recorder.reportIfWrong();
    } catch (RuntimeException | Error thrown) {
      present.getUncaughtExceptionHandler().uncaughtException(present, thrown);
    }
  }

  static MemoryReport reportOf(List<PoolRecorder> recorders) {
    return new MemoryReport(
        Instant.now(), recorders.stream().map(each -> each.history().report()).toList());
  }
}
