package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Pools in native memory do what pools of Java objects do. */
class NativePoolModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aPoolInNativeMemoryDoesWhatTheModelDoes(
      @ForAll("kinds") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    World.run(kind, sequence);
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(NativeCells.kinds().toList());
  }

  @Provide
  Arbitrary<List<Operation>> sequences() {
    return Sequences.any();
  }
}
