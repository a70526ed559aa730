package dev.freehold.pools.wire;

import dev.freehold.Unsafe;
import dev.freehold.pool.Values;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any operations on inline arrays of any type. */
@Unsafe("the arrays are used while their elements are allocated")
public final class ArraySteps {
  private static final List<Function<Fields, Values>> ARRAYS =
      List.of(
          Fields::bytes,
          Fields::shorts,
          Fields::ints,
          Fields::longs,
          Fields::floats,
          Fields::doubles,
          Fields::chars,
          Fields::booleans);

  private static final List<Function<Fields, Values>> OTHERS =
      List.of(
          Fields::otherBytes,
          Fields::otherShorts,
          Fields::otherInts,
          Fields::otherLongs,
          Fields::otherFloats,
          Fields::otherDoubles,
          Fields::otherChars,
          Fields::otherBooleans);

  private ArraySteps() {}

  /** Does the operations to the arrays of every type. */
  public static void run(Fields one, Fields other, Object steps) {
    for (int type = 0; type < ARRAYS.size(); type++) {
      ArrayPair pair = new ArrayPair(ARRAYS.get(type).apply(one), OTHERS.get(type).apply(other));
      for (Object step : (List<?>) steps) {
        pair.run((ArrayPair.Step) step);
      }
    }
  }

  /** Operations, in any order. */
  public static Arbitrary<?> any() {
    Arbitrary<Integer> place = Arbitraries.integers().between(-1, 10);
    return Combinators.combine(
            Arbitraries.of("set", "set inline", "fill", "copyWithin", "get", "swap", "compare"),
            place,
            place,
            place,
            Arbitraries.longs().between(-3, 5).list().ofSize(9))
        .as(ArrayPair.Step::new)
        .list()
        .ofMaxSize(20);
  }
}
