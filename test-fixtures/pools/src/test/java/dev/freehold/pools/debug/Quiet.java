package dev.freehold.pools.debug;

import dev.freehold.debug.WatchOptions;

/** Options of a watch that says nothing by itself. */
final class Quiet {
  static final WatchOptions OPTIONS = WatchOptions.standard().managed(false).reportTo(report -> {});

  private Quiet() {}
}
