package dev.freehold.soundness.trace;

/** Stands behind a resource of a try statement, and so is closed just before it. */
public record Closing(Trace trace, Tag tag) implements AutoCloseable {
  @Override
  public void close() {
    trace.release(tag);
  }
}
