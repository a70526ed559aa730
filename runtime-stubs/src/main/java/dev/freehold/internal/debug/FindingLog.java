package dev.freehold.internal.debug;

import dev.freehold.debug.Finding;
import dev.freehold.debug.Trace;
import dev.freehold.internal.debug.flight.FlightRecorder;
import dev.freehold.internal.rule.RuleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done wrong with a pool. The same at the same places is one finding, counted. */
final class FindingLog {
  /** Beyond as many different ones, the log only counts. */
  private static final int KEPT = 256;

  private final String pool;
  private final Map<Places, Finding> findings = new LinkedHashMap<>();
  private long count;

  private record Places(
      String key,
      List<StackTraceElement> allocated,
      List<StackTraceElement> released,
      List<StackTraceElement> happened) {}

  FindingLog(String pool) {
    this.pool = pool;
  }

  void misused(String key, int slot, String text, @Nullable Allocation allocation, Trace happened) {
    Trace allocated = allocation == null ? null : allocation.allocated();
    Trace released = allocation == null ? null : allocation.released();
    add(new Finding(key, 1, slot, text, allocated, released, happened));
    FlightRecorder.misused(pool, key, slot, text, happened);
  }

  void leaked(Allocation allocation, Trace happened) {
    leaked(
        allocation,
        "slot %s of %s is still allocated: release its element, or pass it on to someone who does",
        happened);
  }

  /** Notes an element that nobody can release any more; whether it is the first of its place. */
  boolean lost(Allocation allocation, Trace happened) {
    return leaked(
        allocation,
        "slot %s of %s stays allocated, as the program has lost its element: release it while you have it, or pass it on to someone who does",
        happened);
  }

  private boolean leaked(Allocation allocation, String text, Trace happened) {
    if (!allocation.noteLeak()) {
      return false;
    }
    boolean isFirst =
        add(
            new Finding(
                RuleKey.OWN_LEAK.text(),
                1,
                allocation.slot(),
                text.formatted(allocation.slot(), pool),
                allocation.allocated(),
                null,
                happened));
    FlightRecorder.leaked(pool, allocation.slot(), allocation.site());
    return isFirst;
  }

  /** Whether it is the first of its kind that is kept. */
  private synchronized boolean add(Finding finding) {
    count++;
    Places places = places(finding);
    Finding same = findings.get(places);
    if (same != null) {
      findings.put(places, oneMore(same));
      return false;
    }
    boolean isKept = findings.size() < KEPT;
    if (isKept) {
      findings.put(places, finding);
    }
    return isKept;
  }

  private static Places places(Finding finding) {
    return new Places(
        finding.key(),
        frames(finding.allocated()),
        frames(finding.released()),
        finding.happened().frames());
  }

  private static List<StackTraceElement> frames(@Nullable Trace trace) {
    return trace == null ? List.of() : trace.frames();
  }

  private static Finding oneMore(Finding same) {
    return new Finding(
        same.key(),
        same.count() + 1,
        same.slot(),
        same.message(),
        same.allocated(),
        same.released(),
        same.happened());
  }

  synchronized long count() {
    return count;
  }

  synchronized List<Finding> all() {
    return List.copyOf(findings.values());
  }
}
