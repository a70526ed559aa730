package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random programs with stacks and regions. */
final class BumpSequences {
  private static final int LONGEST = 60;

  private BumpSequences() {}

  static Arbitrary<List<StackWorld.Step>> stack() {
    Arbitrary<Boolean> flag = Arbitraries.of(false, true);
    return Arbitraries.<StackWorld.Step>frequencyOf(
            Tuple.of(4, Arbitraries.of(List.of(new StackSteps.Push()))),
            Tuple.of(8, Combinators.combine(pick(), flag).as(StackSteps.Alloc::new)),
            Tuple.of(4, pick().map(StackSteps.CloseFrame::new)),
            Tuple.of(
                6,
                Combinators.combine(pick(), field(), Arbitraries.longs()).as(StackSteps.Use::new)),
            Tuple.of(1, Arbitraries.of(List.of(new StackSteps.CloseStack()))))
        .list()
        .ofMaxSize(LONGEST);
  }

  static Arbitrary<List<RegionWorld.Step>> region() {
    return Arbitraries.<RegionWorld.Step>frequencyOf(
            Tuple.of(8, Arbitraries.of(List.of(new RegionWorld.Alloc()))),
            Tuple.of(
                6,
                Combinators.combine(pick(), field(), Arbitraries.longs()).as(RegionWorld.Use::new)),
            Tuple.of(3, Arbitraries.of(List.of(new RegionWorld.Reset()))),
            Tuple.of(1, Arbitraries.of(List.of(new RegionWorld.Close()))))
        .list()
        .ofMaxSize(LONGEST);
  }

  private static Arbitrary<Integer> pick() {
    return Arbitraries.integers().between(0, 8);
  }

  private static Arbitrary<CellField> field() {
    return Arbitraries.of(CellField.ALL);
  }
}
