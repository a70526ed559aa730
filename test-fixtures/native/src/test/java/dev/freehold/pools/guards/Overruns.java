package dev.freehold.pools.guards;

import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.MemoryPool;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Writes as foreign code does that has an element's address, and knows no bounds. */
final class Overruns {
  private static final byte WRITTEN = 7;

  private Overruns() {}

  /** Writes one byte, some bytes from the beginning of an element. */
  static void write(MemorySegment element, long distance) {
    MemorySegment.ofAddress(element.address() + distance)
        .reinterpret(1)
        .set(ValueLayout.JAVA_BYTE, 0, WRITTEN);
  }

  /** What a watch without a report at the end has found: key, slot and text. */
  static List<String> of(Watch watch) {
    return watch.findings().stream()
        .map(finding -> finding.key() + " " + finding.slot() + ": " + finding.message())
        .toList();
  }

  /** What is found about a slot. */
  static List<String> found(String pool, int slot, String place) {
    return List.of(
        "slot.overrun %1$s: memory next to slot %1$s of %2$s was written, %3$s its beginning: keep foreign code within the element's bytes"
            .formatted(slot, pool, place));
  }

  static Watch watch(MemoryPool pool) {
    return DebugMemory.watch(pool, WatchOptions.standard().reportTo(report -> {}));
  }
}
