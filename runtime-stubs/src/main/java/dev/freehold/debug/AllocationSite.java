package dev.freehold.debug;

import java.util.List;

/**
 * What one place in the program has allocated from a pool since it is watched.
 *
 * @param frames the stack, the innermost frame first; empty for all allocations that were not
 *     sampled, or made before the watch began
 * @param allocations how many elements
 * @param inUse how many of them are allocated now
 * @since 0.1.0
 */
public record AllocationSite(List<StackTraceElement> frames, long allocations, long inUse) {
  /** Keeps a copy of the frames. */
  public AllocationSite {
    frames = List.copyOf(frames);
  }

  /** The innermost frame, and where that was called from. */
  public String place() {
    if (frames.isEmpty()) {
      return "(not sampled)";
    }
    String innermost = Trace.describe(frames.get(0));
    return frames.size() == 1 ? innermost : innermost + " from " + Trace.describe(frames.get(1));
  }
}
