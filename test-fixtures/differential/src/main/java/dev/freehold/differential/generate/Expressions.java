package dev.freehold.differential.generate;

import dev.freehold.differential.generate.Belief.Loan;
import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Random expressions. */
final class Expressions {
  /** How deep calls stand in one another. */
  private static final int DEEPEST = 2;

  private final Draw draw;
  private final Scope scope;

  Expressions(Draw draw, Scope scope) {
    this.draw = draw;
    this.scope = scope;
  }

  /** A value of that type. */
  Expression value(ValueType wanted) {
    return value(wanted, 0, Operands.outermost(scope));
  }

  /** A number. */
  Expression number() {
    return value(ValueType.INT);
  }

  /** A call. */
  Call call(Callee callee) {
    return call(callee, 0, Operands.outermost(scope));
  }

  private Expression value(ValueType wanted, int depth, Operands operands) {
    if (wanted.equals(ValueType.INT)) {
      return number(depth, operands.inside());
    }
    if (depth < DEEPEST && draw.chance(5)) {
      Expression choice = choice(wanted, depth + 1, operands);
      if (choice != null) {
        return choice;
      }
    }
    boolean made = wanted.type().isView() && !wanted.isBorrow();
    boolean called = made || (depth < DEEPEST && draw.chance(wanted.isBorrow() ? 15 : 30));
    Place place = called ? null : used(wanted, operands);
    return place != null ? place : call(giving(wanted, depth), depth + 1, operands.inside());
  }

  /** A place, with which that is done now. */
  private @Nullable Place used(ValueType wanted, Operands operands) {
    Place place = place(wanted, operands);
    if (place != null) {
      operands.add(place, wanted.mode(), false);
      scope.belief.access(place, wanted.mode());
    }
    return place;
  }

  /**
   * One of two values; null where there are none. What borrows is a place in each case: in Rust,
   * the branch that makes a value to borrow from is where the value ends.
   */
  private @Nullable Expression choice(ValueType wanted, int depth, Operands operands) {
    Expression test = number(depth, operands.inside());
    Belief before = scope.belief.copy();
    Expression whenTrue = branch(wanted, depth, operands);
    Belief afterTrue = scope.belief;
    scope.belief = before;
    Expression whenFalse = branch(wanted, depth, operands);
    scope.belief.join(afterTrue);
    return whenTrue == null || whenFalse == null
        ? null
        : new Expression.Choice(test, whenTrue, whenFalse);
  }

  private @Nullable Expression branch(ValueType wanted, int depth, Operands operands) {
    boolean borrows = wanted.isBorrow() || wanted.type().borrows();
    return borrows ? used(wanted, operands) : value(wanted, depth, operands);
  }

  /** What gives such a value, or one that can be lent as such. */
  private Callee giving(ValueType wanted, int depth) {
    return giving(wanted, depth, each -> true);
  }

  private Callee giving(ValueType wanted, int depth, Predicate<Callee> some) {
    if (wanted.isOwner() && !wanted.type().borrows() && draw.chance(60)) {
      return Library.maker(wanted.type());
    }
    List<Callee> fitting =
        Library.all().stream()
            .filter(each -> each.result().equals(wanted) || isLendable(each, wanted))
            .filter(some)
            .filter(each -> depth < DEEPEST || each.operands().isEmpty())
            .filter(each -> !wanted.isBorrow() || scope.hasPlaces(each))
            .toList();
    return draw.pick(
        fitting.isEmpty()
            ? Library.giving(ValueType.own(wanted.type())).stream().filter(some).toList()
            : fitting);
  }

  private boolean isLendable(Callee callee, ValueType wanted) {
    boolean borrow =
        callee.result().isBorrow() && wanted.isBorrow() && callee.kind() != Callee.Kind.IDENTITY;
    boolean same = callee.result().type() == wanted.type();
    return same && borrow && (callee.result().mode().allows(wanted.mode()) || draw.dares());
  }

  private Expression number(int depth, Operands operands) {
    if (depth < DEEPEST && draw.chance(35)) {
      List<Callee> fitting =
          Library.giving(ValueType.INT).stream()
              .filter(each -> scope.hasPlaces(each))
              .filter(each -> !each.isMistake() || draw.dares())
              .toList();
      if (!fitting.isEmpty()) {
        return call(draw.pick(fitting), depth + 1, operands);
      }
    }
    List<Place> readable =
        scope.variables(each -> each.type().type().hasNumber()).stream()
            .map(Place::of)
            .filter(each -> !scope.belief.isGone(each.root()) || draw.dares())
            .filter(each -> operands.permits(each, Mode.REF))
            .filter(each -> !each.type().borrows() || !scope.isOutsideLambda(each.root()))
            .toList();
    if (readable.isEmpty() || draw.chance(50)) {
      return new Expression.Literal(draw.between(0, 9));
    }
    Place object = draw.pick(readable);
    scope.belief.access(object, Mode.REF);
    return new Expression.Read(object);
  }

  /** A place of that type, with which nothing is done yet; null where there is none. */
  @Nullable Place place(ValueType wanted) {
    return place(wanted, Operands.outermost(scope));
  }

  private @Nullable Place place(ValueType wanted, Operands operands) {
    List<Place> all =
        scope.places(wanted.type()).stream()
            .filter(each -> operands.permits(each, wanted.mode()))
            .filter(each -> wanted.isBorrow() || isSized(each))
            .toList();
    List<Place> wise = all.stream().filter(each -> isWise(each, wanted.mode(), operands)).toList();
    List<Place> some = draw.dares() ? all : wise;
    if (some.isEmpty()) {
      return null;
    }
    return draw.pick(some);
  }

  /** Rust does not move a trait object out of a reference: it has no size. */
  private static boolean isSized(Place place) {
    return place.type() != Type.GAUGE || !place.root().type().isBorrow();
  }

  private boolean isWise(Place place, Mode mode, Operands operands) {
    boolean whole = place.isWhole() || mode != Mode.OWN;
    return whole
        && place.root().type().mode().allows(mode)
        && !scope.belief.isGone(place.root())
        && operands.suits(place, mode);
  }

  private Call call(Callee callee, int depth, Operands around) {
    Operands operands = around;
    List<Expression> values = new ArrayList<>();
    for (int i = 0; i < callee.operands().size(); i++) {
      ValueType wanted = callee.operands().get(i);
      boolean receiver = i == 0 && callee.isMethod();
      values.add(receiver ? receiver(wanted, depth, operands) : value(wanted, depth, operands));
    }
    if (callee.isMethod() && values.get(0) instanceof Place place) {
      scope.belief.access(place, callee.operands().get(0).mode());
    }
    if (callee.keeps() && values.get(0) instanceof Place place) {
      scope.belief.keep(place.root(), loans(values.get(1), callee.operands().get(1).mode()));
    }
    return new Call(callee, values);
  }

  /**
   * Nothing is chosen there, and nothing passed through: what that lends would begin before the
   * arguments.
   */
  private Expression receiver(ValueType wanted, int depth, Operands operands) {
    Place place = depth < DEEPEST && draw.chance(10) ? null : place(wanted, operands);
    if (place == null) {
      Callee giving = giving(wanted, depth, each -> each.kind() != Callee.Kind.IDENTITY);
      return call(giving, depth + 1, operands.inside());
    }
    operands.add(place, wanted.mode(), true);
    return place;
  }

  /** What a variable of that mode borrows, once it holds the value. */
  Set<Loan> loans(Expression value, Mode mode) {
    Set<Loan> loans = new HashSet<>();
    addLoans(value, mode, loans);
    return loans;
  }

  private void addLoans(Expression value, Mode mode, Set<Loan> into) {
    if (value instanceof Place place) {
      boolean copied = mode != Mode.MUT && place.root().type().mode() == Mode.REF;
      if (copied || mode == Mode.OWN) {
        into.addAll(scope.belief.loansOf(place.root()));
      } else {
        into.add(new Loan(place, mode));
      }
    } else if (value instanceof Expression.Choice choice) {
      addLoans(choice.whenTrue(), mode, into);
      addLoans(choice.whenFalse(), mode, into);
    } else if (value instanceof Call call) {
      for (int index : call.callee().from()) {
        addLoans(call.operands().get(index), call.callee().operands().get(index).mode(), into);
      }
    }
  }
}
