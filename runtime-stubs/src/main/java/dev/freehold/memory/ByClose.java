package dev.freehold.memory;

import dev.freehold.Own;

/** Releases what has a {@code close()} of its own, as elements of pools have. */
final class ByClose implements Releaser<Object> {
  static final ByClose INSTANCE = new ByClose();

  private ByClose() {}

  @Override
  public void release(@Own Object element) throws Exception {
    ((AutoCloseable) element).close();
  }
}
