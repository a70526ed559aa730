package dev.freehold.soundness.run;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.pool.UseAfterReleaseException;
import dev.freehold.soundness.trace.Trace;
import dev.freehold.soundness.trace.TracedPrograms;
import java.util.List;
import world.CellPool;
import world.Choices;
import world.Failed;
import world.NodePool;
import world.Programs;
import world.SlatePool;
import world.SpotPool;
import world.Watching;

/** The pools that programs are given, all of them watched. */
@Unsafe("pools are abandoned, not closed, where a program has left something in them")
final class Pools {
  private final CellPool cells = CellPool.create();
  private final SlatePool slates = SlatePool.create();
  private final SpotPool spots = SpotPool.create();
  private final NodePool nodes = NodePool.create();
  private final List<Watch> watches =
      List.of(
          DebugMemory.watch(cells, Watching.OPTIONS),
          DebugMemory.watch(slates, Watching.OPTIONS),
          DebugMemory.watch(spots, Watching.OPTIONS),
          DebugMemory.watch(nodes, Watching.OPTIONS));

  void run(Programs programs, int program, Choices choices) throws Failed {
    programs.run(program, cells, slates, spots, nodes, choices);
  }

  void run(TracedPrograms programs, int program, Trace trace, Choices choices) throws Failed {
    programs.run(program, trace, cells, slates, spots, nodes, choices);
  }

  /** Whether something is still allocated that a program should have released. */
  boolean isInUse() {
    return cells.inUse() > 0 || slates.inUse() > 0 || spots.depth() > 0;
  }

  /** What was done wrong, also where the error went lost; empty for nothing. */
  String misuse() {
    return watches.stream()
        .flatMap(watch -> watch.findings().stream())
        .map(finding -> finding.key())
        .findFirst()
        .orElse("");
  }

  /** Empties the region; says whether it is still open. */
  boolean reset() {
    try {
      nodes.reset();
      return true;
    } catch (UseAfterReleaseException e) {
      return false;
    }
  }

  /** Ends the watches of pools that are not used again. */
  void abandon() {
    watches.forEach(Watch::close);
  }
}
