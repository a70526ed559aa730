package live;

import dev.freehold.Mut;
import dev.freehold.Ref;
import world.CellPool;
import world.Failed;
import world.SlatePool;

/** A generated program with classes of its own. */
public interface WholeProgram {
  /** Runs it. */
  void run(@Ref CellPool cells, @Ref SlatePool slates, @Mut DrawPool draws) throws Failed;
}
