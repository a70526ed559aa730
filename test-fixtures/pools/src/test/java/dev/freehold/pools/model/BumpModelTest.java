package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done with a stack or region, in whatever order, it does what the model does. */
class BumpModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aStackDoesWhatTheModelDoes(
      @ForAll("stacks") StackKind kind, @ForAll("stackSteps") List<StackWorld.Step> steps) {
    StackWorld.run(kind, steps);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aRegionDoesWhatTheModelDoes(
      @ForAll("regions") RegionKind kind, @ForAll("regionSteps") List<RegionWorld.Step> steps) {
    RegionWorld.run(kind, steps);
  }

  @Provide
  Arbitrary<StackKind> stacks() {
    return Arbitraries.of(StackCells.kinds().toList());
  }

  @Provide
  Arbitrary<RegionKind> regions() {
    return Arbitraries.of(RegionCells.kinds().toList());
  }

  @Provide
  Arbitrary<List<StackWorld.Step>> stackSteps() {
    return BumpSequences.stack();
  }

  @Provide
  Arbitrary<List<RegionWorld.Step>> regionSteps() {
    return BumpSequences.region();
  }
}
