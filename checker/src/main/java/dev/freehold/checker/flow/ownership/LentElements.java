package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.PoolContents;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a call lends of a pool: an element, found by its handle. */
public final class LentElements {
  private LentElements() {}

  /**
   * What an operand lends to a result: of a pool, its elements.
   *
   * @param lent what the call holds of the operand
   * @return what the result is held through
   */
  public static Value lent(Point point, Call call, Operand operand, Value lent) {
    if (!isFrom(point, call, operand)) {
      return lent;
    }
    return lent.map(
        binding -> {
          boolean exclusive = binding.strength() == Qualifier.MUT;
          Loan loan =
              new Loan(
                  operand.tree(),
                  binding.token(),
                  binding.path().elements(),
                  exclusive ? Loan.Kind.EXCLUSIVE : Loan.Kind.SHARED,
                  false);
          if (!binding.isLive()) {
            return binding;
          }
          point.state().begin(loan, binding.loans());
          return binding.through(Set.of(loan));
        });
  }

  /**
   * Whether what the call gives may lie in an element of the operand, found by its handle. What a
   * pool lends does, unless it is the pool itself or a new element; of an object that has a pool,
   * an element does that it cannot own.
   */
  static boolean isFrom(Point point, Call call, Operand operand) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = ElementTypes.typeOf(point, operand);
    Set<TypeElement> pools = contents.poolsIn(type);
    if (pools.isEmpty()
        || !call.signature().result().isTied()
        || !isLender(call, operand)
        || point.types().declarations().allocates(call.method())) {
      return false;
    }
    TypeMirror given = ElementTypes.givenBy(call);
    if (contents.elementsOf(type) != null) {
      return contents.poolsIn(given).isEmpty();
    }
    return pools.stream()
        .anyMatch(each -> contents.mayBe(given, each) && !contents.mayOwn(type, each));
  }

  /** Whether the result is tied to the operand, which the call holds. */
  private static boolean isLender(Call call, Operand operand) {
    List<String> from = call.signature().result().from();
    if (call.loans().of(operand) == null) {
      return false;
    }
    int index = call.arguments().indexOf(operand);
    var parameter = index < 0 ? null : call.signature().parameterFor(index);
    return from.isEmpty() || from.contains(parameter == null ? "this" : parameter.name());
  }
}
