package dev.freehold.soundness.run;

import dev.freehold.Mut;
import dev.freehold.Ref;
import java.util.Map;
import world.CellPool;
import world.Choices;
import world.Failed;
import world.NodePool;
import world.Programs;
import world.SlatePool;
import world.SpotPool;

/**
 * Programs of which the accepted ones are compiled as the checker has them compiled, without the
 * tests of what it has proved, and the others with all tests.
 *
 * @param all all of them, with all tests
 * @param proved those that are accepted
 * @param places where in {@code proved} a program is
 */
record ProvedPrograms(Programs all, Programs proved, Map<Integer, Integer> places)
    implements Programs {
  @Override
  public void run(
      int program,
      @Ref CellPool cells,
      @Ref SlatePool slates,
      @Ref SpotPool spots,
      @Mut NodePool nodes,
      Choices choices)
      throws Failed {
    Integer place = places.get(program);
    if (place == null) {
      all.run(program, cells, slates, spots, nodes, choices);
    } else {
      proved.run(place, cells, slates, spots, nodes, choices);
    }
  }
}
