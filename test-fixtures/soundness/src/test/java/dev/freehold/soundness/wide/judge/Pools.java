package dev.freehold.soundness.wide.judge;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import java.util.List;
import live.DrawPool;
import live.WholeProgram;
import world.CellPool;
import world.Failed;
import world.SlatePool;
import world.Watching;

/** The pools that programs are given, all of them watched. */
@Unsafe("pools are abandoned, not closed, where a program has left something in them")
final class Pools {
  private final CellPool cells = CellPool.create();
  private final SlatePool slates = SlatePool.create();
  private final DrawPool draws = DrawPool.create();
  private final List<Watch> watches =
      List.of(
          DebugMemory.watch(cells, Watching.OPTIONS),
          DebugMemory.watch(slates, Watching.OPTIONS),
          DebugMemory.watch(draws, Watching.OPTIONS));

  void run(WholeProgram program) throws Failed {
    program.run(cells, slates, draws);
  }

  boolean isInUse() {
    return cells.inUse() > 0 || slates.inUse() > 0 || draws.inUse() > 0;
  }

  /** What was done wrong, also where the error went lost; empty for nothing. */
  String misuse() {
    return watches.stream()
        .flatMap(watch -> watch.findings().stream())
        .map(finding -> "[" + finding.key() + "]")
        .findFirst()
        .orElse("");
  }

  /** Ends the watches of pools that are not used again. */
  void abandon() {
    watches.forEach(Watch::close);
  }
}
