package world;

import dev.freehold.Mut;
import dev.freehold.Ref;

/** A class of generated programs. */
public interface Programs {
  /** Runs the program with that number. */
  void run(
      int program,
      @Ref CellPool cells,
      @Ref SlatePool slates,
      @Ref SpotPool spots,
      @Mut NodePool nodes,
      Choices choices)
      throws Failed;
}
