package dev.freehold.checker.rules;

import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.Polymorphism;
import dev.freehold.checker.types.Signature;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What has {@code @PolyOwn} in it is several methods in one: a body that stands for it must do for
 * each, and itself may be another at each.
 */
final class PolyInstances {
  private PolyInstances() {}

  /**
   * In what a body differs, for the first that it does not do for.
   *
   * @param compare of a body's signature and one that is expected
   */
  static List<Mismatch> differences(
      List<Signature> bodies,
      List<Signature> expected,
      BiFunction<Signature, Signature, List<Mismatch>> compare) {
    for (Signature each : expected) {
      List<Mismatch> least = compare.apply(bodies.get(0), each);
      for (Signature body : bodies.subList(1, bodies.size())) {
        least = least.isEmpty() ? least : compare.apply(body, each);
      }
      if (!least.isEmpty()) {
        return least;
      }
    }
    return List.of();
  }

  /** The signatures that a method has. */
  static List<Signature> of(Signature declared, Polymorphism polymorphism) {
    return polymorphism.isWhole()
        ? Polymorphism.INSTANCES.stream()
            .map(each -> polymorphism.instance(declared, each))
            .toList()
        : List.of(declared);
  }
}
