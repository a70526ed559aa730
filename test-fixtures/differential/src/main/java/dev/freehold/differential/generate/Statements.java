package dev.freehold.differential.generate;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random statements that contain no others. */
final class Statements {
  private static final List<Type> BORROWED =
      List.of(
          Type.RES, Type.RES, Type.RES, Type.PAIR, Type.PAIR, Type.CRATE, Type.GAUGE, Type.CURSOR);

  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;

  Statements(Draw draw, Scope scope, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
  }

  Statement any() {
    Statement statement = null;
    while (statement == null) {
      statement = attempt(draw.between(0, 99));
    }
    return statement;
  }

  private @Nullable Statement attempt(int kind) {
    if (kind < 20) {
      return declareBorrow();
    }
    if (kind < 32) {
      return declareOwner();
    }
    if (kind < 37) {
      return declare(
          ValueType.own(draw.pick(List.of(Type.WINDOW, Type.HOOK, Type.FOUND, Type.MANY))));
    }
    if (kind < 45) {
      return assign();
    }
    if (kind < 55) {
      return setNumber();
    }
    if (kind < 59) {
      return replace();
    }
    return kind < 63 ? release() : evaluate();
  }

  private @Nullable Statement declareBorrow() {
    Type type = draw.pick(BORROWED);
    boolean any = !scope.places(type).isEmpty();
    return any ? declare(new ValueType(type, draw.pick(List.of(Mode.MUT, Mode.REF)))) : null;
  }

  /**
   * In Rust, what a new variable borrows without naming it lives as long as the variable; also if
   * the borrow is in an option.
   */
  private static boolean isExtended(Expression value, ValueType type) {
    if (!(value instanceof Expression.Call call)) {
      return false;
    }
    boolean option = call.callee().kind() == Callee.Kind.WRITTEN && type.type() == Type.FOUND;
    return option
        ? isExtended(call.operands().get(0), call.callee().operands().get(0))
        : type.isBorrow() && !call.callee().result().isBorrow();
  }

  private @Nullable Statement declareOwner() {
    return declare(
        ValueType.own(
            draw.pick(
                List.of(
                    Type.RES,
                    Type.RES,
                    Type.RES,
                    Type.PAIR,
                    Type.CRATE,
                    Type.GAUGE,
                    Type.OPTION,
                    Type.CURSOR,
                    Type.CURSOR,
                    Type.SHELF))));
  }

  private @Nullable Statement declare(ValueType type) {
    Expression value = expressions.value(type);
    if (isExtended(value, type)) {
      return null;
    }
    Variable variable = scope.fresh(type);
    scope.declare(variable);
    scope.belief.assign(variable, expressions.loans(value, type.mode()));
    return new Statement.Declare(variable, value);
  }

  private @Nullable Statement assign() {
    List<Variable> some = scope.variables(scope::isAssignable);
    return some.isEmpty() ? null : assign(draw.pick(some));
  }

  Statement assign(Variable variable) {
    Expression value = expressions.value(variable.type());
    scope.assigned(variable);
    scope.belief.assign(variable, expressions.loans(value, variable.type().mode()));
    return new Statement.Assign(variable, value);
  }

  private @Nullable Statement setNumber() {
    Type type = draw.pick(List.of(Type.RES, Type.PAIR, Type.CRATE));
    Place object = expressions.place(ValueType.mut(type));
    if (object == null) {
      return null;
    }
    Expression value = expressions.number();
    scope.belief.access(object, Mode.MUT);
    return new Statement.SetNumber(object, value, draw.chance(40));
  }

  private @Nullable Statement replace() {
    Type type = draw.pick(List.of(Type.RES, Type.PAIR));
    Place part = expressions.place(ValueType.mut(type));
    if (part == null || part.isWhole()) {
      return null;
    }
    Expression value = expressions.value(ValueType.own(type));
    scope.belief.access(part, Mode.MUT);
    return new Statement.Replace(part, value);
  }

  private @Nullable Statement release() {
    List<Variable> some =
        scope.variables(each -> each.type().isOwner() && !scope.belief.isGone(each));
    return some.isEmpty() ? null : release(draw.pick(some));
  }

  /** The owner's value is released. */
  Statement release(Variable owner) {
    scope.belief.access(Place.of(owner), Mode.OWN);
    return new Statement.Evaluate(
        new Expression.Call(Library.release(owner.type().type()), List.of(Place.of(owner))));
  }

  private @Nullable Statement evaluate() {
    List<Type> named = namedTypes();
    boolean any = named.isEmpty() || draw.chance(50);
    Set<Type> types = any ? Set.of(Type.values()) : Set.of(draw.pick(named));
    List<Callee> some =
        Library.all().stream()
            .filter(each -> takesOneOf(types, each) && scope.hasPlaces(each))
            .filter(each -> each.result().equals(ValueType.VOID) || draw.chance(20))
            .filter(each -> each.kind() != Callee.Kind.IDENTITY)
            .filter(each -> !each.keeps() || !scope.isInLambda() || draw.chance(20))
            .toList();
    return some.isEmpty() ? null : new Statement.Evaluate(expressions.call(draw.pick(some)));
  }

  /** The types of what can be named; by them, the rare ones get their share. */
  private List<Type> namedTypes() {
    return Arrays.stream(Type.values())
        .filter(each -> !scope.places(each).isEmpty() && each.isTracked())
        .toList();
  }

  private static boolean takesOneOf(Set<Type> types, Callee callee) {
    return callee.operands().stream().anyMatch(each -> types.contains(each.type()));
  }
}
