package dev.freehold.internal.debug;

import dev.freehold.debug.Trace;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Takes the stack of the present thread; of allocations, only of some if so wished. */
final class Traces {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final int depth;
  private final int sampleEvery;
  private final AtomicLong allocations = new AtomicLong();

  Traces(int depth, int sampleEvery) {
    this.depth = depth;
    this.sampleEvery = sampleEvery;
  }

  Trace ofAllocation() {
    return allocations.getAndIncrement() % sampleEvery == 0 ? here() : withoutFrames();
  }

  Trace ofRelease(Allocation allocation) {
    return sampleEvery == 1 || allocation.isSampled() ? here() : withoutFrames();
  }

  /**
   * Where no frame is the user's, as in {@code new Thread(quote::close)}, it names the platform's.
   */
  Trace here() {
    List<StackTraceElement> own = WALKER.walk(frames -> framesOf(frames, depth));
    return trace(own.isEmpty() ? WALKER.walk(frames -> platformsOf(frames, depth)) : own);
  }

  private static List<StackTraceElement> framesOf(
      Stream<StackWalker.StackFrame> frames, int depth) {
    return frames
        .dropWhile(frame -> OwnFrames.has(frame.getDeclaringClass()))
        .takeWhile(frame -> !OwnFrames.runsTests(frame.getClassName()))
        .limit(depth)
        .map(StackWalker.StackFrame::toStackTraceElement)
        .toList();
  }

  private static List<StackTraceElement> platformsOf(
      Stream<StackWalker.StackFrame> frames, int depth) {
    List<StackWalker.StackFrame> all =
        frames.takeWhile(frame -> !OwnFrames.runsTests(frame.getClassName())).toList();
    int first = all.size();
    while (first > 0 && OwnFrames.isOfPlatform(all.get(first - 1).getDeclaringClass())) {
      first--;
    }
    return all.subList(first, all.size()).stream()
        .limit(depth)
        .map(StackWalker.StackFrame::toStackTraceElement)
        .toList();
  }

  Trace withoutFrames() {
    return trace(List.of());
  }

  private static Trace trace(List<StackTraceElement> frames) {
    return new Trace(Instant.now(), name(Thread.currentThread()), frames);
  }

  /** Most virtual threads have no name. */
  @SuppressWarnings("deprecation") // threadId() is newer than Java 17.
  private static String name(Thread thread) {
    return thread.getName().isEmpty() ? "#" + thread.getId() : thread.getName();
  }
}
