package dev.freehold.pools.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random programs. */
final class Sequences {
  private static final int LONGEST = 60;
  private static final List<String> UNFIT = List.of("123456789", "€€€", "half \uD83D", "\uDE00");

  private Sequences() {}

  static Arbitrary<List<Operation>> any() {
    return operation().list().ofMaxSize(LONGEST);
  }

  private static Arbitrary<Operation> operation() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, allocation()),
        Tuple.of(6, release()),
        Tuple.of(6, fieldUse()),
        Tuple.of(6, handleUse()),
        Tuple.of(6, keeping()),
        Tuple.of(1, Arbitraries.of(List.of(new SlotOperations.ClosePool()))),
        Tuple.of(1, elsewhere().map(SlotOperations.HandOver::new)),
        Tuple.of(1, watching()));
  }

  private static Arbitrary<Operation> allocation() {
    return Arbitraries.oneOf(
        elsewhere().map(SlotOperations.Alloc::new), elsewhere().map(SlotOperations.TryAlloc::new));
  }

  private static Arbitrary<Operation> release() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Combinators.combine(pick(), Arbitraries.of(false, true), elsewhere())
                .as(SlotOperations.Free::new)),
        Tuple.of(1, Arbitraries.of(false, true).map(SlotOperations.FreeForeign::new)));
  }

  private static Arbitrary<Operation> fieldUse() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Combinators.combine(pick(), field(), Arbitraries.longs())
                .as(FieldOperations.Write::new)),
        Tuple.of(2, Combinators.combine(pick(), field()).as(FieldOperations.ReadReleased::new)),
        Tuple.of(2, pick().map(FieldOperations.ReadViews::new)),
        Tuple.of(
            1,
            Combinators.combine(pick(), Arbitraries.of(3, -1, Integer.MAX_VALUE))
                .as(FieldOperations.WriteOutside::new)),
        Tuple.of(
            1,
            Combinators.combine(pick(), Arbitraries.of(UNFIT))
                .as(FieldOperations.WriteUnfitText::new)));
  }

  private static Arbitrary<Operation> handleUse() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, pick().map(HandleOperations.HandleOf::new)),
        Tuple.of(4, pick().map(HandleOperations.At::new)),
        Tuple.of(2, pick().map(HandleOperations.IsLive::new)),
        Tuple.of(3, pick().map(HandleOperations.Detach::new)),
        Tuple.of(4, pick().map(HandleOperations.Attach::new)),
        Tuple.of(1, Arbitraries.of(false, true).map(HandleOperations.NoHandle::new)));
  }

  private static Arbitrary<Operation> keeping() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Combinators.combine(pick(), elsewhere()).as(KeptOperations.Insert::new)),
        Tuple.of(4, Combinators.combine(pick(), elsewhere()).as(KeptOperations.Remove::new)),
        Tuple.of(2, elsewhere().map(KeptOperations.Visit::new)),
        Tuple.of(2, Combinators.combine(pick(), pick()).as(KeptOperations.EditTwo::new)),
        Tuple.of(1, elsewhere().map(KeptOperations.RemoveAll::new)));
  }

  private static Arbitrary<Operation> watching() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, 3, 64).map(WatchOperations.WatchPool::new),
        Arbitraries.of(List.of(new WatchOperations.EndWatch())));
  }

  private static Arbitrary<Integer> pick() {
    return Arbitraries.integers().between(0, 12);
  }

  private static Arbitrary<CellField> field() {
    return Arbitraries.of(CellField.ALL);
  }

  private static Arbitrary<Boolean> elsewhere() {
    return Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
  }
}
