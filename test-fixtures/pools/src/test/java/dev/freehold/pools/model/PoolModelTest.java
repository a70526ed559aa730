package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done with a pool, in whatever order, it does what the model does. */
class PoolModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aFixedPoolDoesWhatTheModelDoes(
      @ForAll("fixed") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    run(kind, sequence);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aDynamicPoolDoesWhatTheModelDoes(
      @ForAll("dynamic") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    run(kind, sequence);
  }

  @Provide
  Arbitrary<Kind> fixed() {
    return Arbitraries.of(FixedCells.kinds().toList());
  }

  @Provide
  Arbitrary<Kind> dynamic() {
    return Arbitraries.of(DynamicCells.kinds().toList());
  }

  @Provide
  Arbitrary<List<Operation>> sequences() {
    return Sequences.any();
  }

  private static void run(Kind kind, List<Operation> sequence) {
    World world = new World(kind);
    for (Operation operation : sequence) {
      operation.run(world);
      world.check();
    }
    world.end();
  }
}
