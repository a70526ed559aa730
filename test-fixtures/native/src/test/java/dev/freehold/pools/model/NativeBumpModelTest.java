package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Stacks and regions in native memory do what those of Java objects do. */
class NativeBumpModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aStackInNativeMemoryDoesWhatTheModelDoes(
      @ForAll("stacks") StackKind kind, @ForAll("stackSteps") List<StackWorld.Step> steps) {
    StackWorld.run(kind, steps);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aRegionInNativeMemoryDoesWhatTheModelDoes(
      @ForAll("regions") RegionKind kind, @ForAll("regionSteps") List<RegionWorld.Step> steps) {
    RegionWorld.run(kind, steps);
  }

  @Provide
  Arbitrary<StackKind> stacks() {
    return Arbitraries.of(NativeBumpCells.stacks().toList());
  }

  @Provide
  Arbitrary<RegionKind> regions() {
    return Arbitraries.of(NativeBumpCells.regions().toList());
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
