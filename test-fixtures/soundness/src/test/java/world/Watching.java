package world;

import dev.freehold.debug.WatchOptions;

/** How pools are watched: exactly, but for the stacks, which nobody reads. */
public final class Watching {
  /** Slots rest, and each allocation is told from the others. */
  public static final WatchOptions OPTIONS =
      WatchOptions.standard()
          .quarantine(16)
          .stackDepth(1)
          .sampleEvery(Integer.MAX_VALUE)
          .managed(false)
          .reportTo(report -> {});

  private Watching() {}
}
