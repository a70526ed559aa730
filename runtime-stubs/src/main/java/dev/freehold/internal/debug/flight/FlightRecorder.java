package dev.freehold.internal.debug.flight;

import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;

/**
 * Writes events into the running flight recordings, where the Java platform has any. The stack that
 * the recorder takes begins with frames of Freehold, which no program can have left out; so events
 * say in a field of their own which place in the user's program they are about.
 */
public final class FlightRecorder {
  private static final boolean PRESENT = isPresent();

  private FlightRecorder() {}

  private static boolean isPresent() {
    Module own = FlightRecorder.class.getModule();
    return ModuleLayer.boot()
        .findModule("jdk.jfr")
        .filter(module -> !own.isNamed() || own.canRead(module))
        .isPresent();
  }

  /** Writes an allocation. */
  public static void allocated(String pool, int slot, Trace trace) {
    if (PRESENT) {
      AllocationEvent.write(pool, slot, trace.place());
    }
  }

  /** Writes a release. */
  public static void released(String pool, int slot, Trace trace) {
    if (PRESENT) {
      ReleaseEvent.write(pool, slot, trace.place());
    }
  }

  /** Writes that an allocation found no slot. */
  public static void exhausted(String pool, int inUse, Trace trace) {
    if (PRESENT) {
      ExhaustedEvent.write(pool, inUse, trace.place());
    }
  }

  /** Writes that an element is lost. */
  public static void leaked(String pool, int slot, String allocated) {
    if (PRESENT) {
      LeakEvent.write(pool, slot, allocated);
    }
  }

  /** Writes that ownership passed. */
  public static void transferred(String pool, Transfer transfer) {
    if (PRESENT) {
      TransferEvent.write(
          pool, transfer.slot(), transfer.kind().label(), transfer.to(), transfer.trace().place());
    }
  }

  /** Writes that something was done wrong. */
  public static void misused(String pool, String key, int slot, String text, Trace trace) {
    if (PRESENT) {
      MisuseEvent.write(pool, key, slot, text, trace.place());
    }
  }
}
