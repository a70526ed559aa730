package dev.freehold.soundness.trace;

import world.CellPool;
import world.Choices;
import world.Failed;
import world.NodePool;
import world.SlatePool;
import world.SpotPool;

/** A class of generated programs that trace what they do to borrows. */
public interface TracedPrograms {
  /** Runs the program with that number. */
  void run(
      int program,
      Trace trace,
      CellPool cells,
      SlatePool slates,
      SpotPool spots,
      NodePool nodes,
      Choices choices)
      throws Failed;
}
