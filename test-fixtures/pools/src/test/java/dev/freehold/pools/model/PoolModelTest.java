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
    World.run(kind, sequence);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aDynamicPoolDoesWhatTheModelDoes(
      @ForAll("dynamic") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    World.run(kind, sequence);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aSharedPoolDoesWhatTheModelDoes(
      @ForAll("shared") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    World.run(kind, sequence);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void aPoolWithAReturnRingDoesWhatTheModelDoes(
      @ForAll("returning") Kind kind, @ForAll("sequences") List<Operation> sequence) {
    World.run(kind, sequence);
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
  Arbitrary<Kind> shared() {
    return Arbitraries.of(SharedCells.kinds().toList());
  }

  @Provide
  Arbitrary<Kind> returning() {
    return Arbitraries.of(ReturningCells.kinds().toList());
  }

  @Provide
  Arbitrary<List<Operation>> sequences() {
    return Sequences.any();
  }
}
