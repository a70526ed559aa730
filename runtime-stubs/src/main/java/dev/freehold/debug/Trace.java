package dev.freehold.debug;

import java.time.Instant;
import java.util.List;

/**
 * When and where something happened.
 *
 * @param time when
 * @param thread the thread's name
 * @param frames the innermost first, without Freehold's own; empty where this one was not sampled
 * @since 0.1.0
 */
public record Trace(Instant time, String thread, List<StackTraceElement> frames) {
  /** Keeps a copy of the frames. */
  public Trace {
    frames = List.copyOf(frames);
  }

  /** The innermost frame and the thread, in one line. */
  public String site() {
    return place() + " in thread `" + thread + "`";
  }

  /** The innermost frame, or that it was not sampled. */
  public String place() {
    return frames.isEmpty() ? "a place that was not sampled" : describe(frames.get(0));
  }

  /** A frame as a stack trace shows it, without the names of modules and class loaders. */
  public static String describe(StackTraceElement frame) {
    String file = frame.getFileName() == null ? "Unknown Source" : frame.getFileName();
    String line = frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber();
    return "%s.%s(%s%s)".formatted(frame.getClassName(), frame.getMethodName(), file, line);
  }
}
