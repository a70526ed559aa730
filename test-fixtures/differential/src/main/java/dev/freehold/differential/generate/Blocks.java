package dev.freehold.differential.generate;

import dev.freehold.differential.language.Completion;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Names;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random blocks, and the statements that contain them. */
final class Blocks {
  private static final int DEEPEST = 4;

  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;
  private final Statements statements;
  private final Jumps jumps;

  Blocks(Draw draw, Scope scope, Expressions expressions, Statements statements, Jumps jumps) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
    this.jumps = jumps;
  }

  /** Statements of a function, which ends with a return where it gives something. */
  Statement.Block body(int size) {
    List<Statement> made = new ArrayList<>();
    scope.open();
    fill(made, size);
    if (Completion.of(made)) {
      jumps.end(made);
    }
    scope.close();
    return new Statement.Block(made);
  }

  private void fill(List<Statement> made, int size) {
    for (int left = size; left > 0 && Completion.of(made); ) {
      int inside = Math.min(left, draw.between(1, 4));
      boolean compound = scope.depth() < DEEPEST && left > 1 && draw.chance(25);
      made.add(compound ? compound(inside) : statements.any());
      left -= compound ? inside : 1;
    }
  }

  /** A block of its own scope; what it owns is released at its end. */
  private Statement.Block block(int size, boolean jumping) {
    List<Statement> made = new ArrayList<>();
    scope.open();
    fill(made, size);
    if (jumping && Completion.of(made)) {
      jumps.any(made);
    }
    if (Completion.of(made)) {
      jumps.release(scope.innermost(1), made);
    }
    leave();
    return new Statement.Block(made);
  }

  private void leave() {
    scope.close().forEach(scope.belief::end);
  }

  private Statement compound(int size) {
    int kind = draw.between(0, 99);
    if (kind < 40) {
      return choice(size);
    }
    if (kind < 64) {
      return whileLoop(size);
    }
    if (kind < 72) {
      return forever(size);
    }
    if (kind < 77) {
      Statement match = match(size);
      return match == null ? choice(size) : match;
    }
    if (kind < 85) {
      return select(size);
    }
    return kind < 96 ? lambda(size) : block(size, false);
  }

  /** The body may run any number of times, or not at all. */
  private Statement lambda(int size) {
    Belief before = scope.belief.copy();
    Statement.Block body = jumps.withoutJumps(() -> scope.inLambda(() -> block(size, false)));
    scope.captured(Names.in(body).free());
    if (!Completion.of(body)) {
      return body;
    }
    scope.belief.join(before);
    return new Statement.RunLambda(body);
  }

  private Statement choice(int size) {
    Expression test = expressions.number();
    Belief before = scope.belief.copy();
    Statement.Block whenTrue = block(size, draw.chance(35));
    Belief afterTrue = Completion.of(whenTrue) ? scope.belief : new Belief();
    scope.belief = before;
    int other = draw.chance(50) ? 0 : draw.between(1, 3);
    Statement.Block whenFalse = block(other, other > 0 && draw.chance(20));
    scope.belief = Completion.of(whenFalse) ? scope.belief : new Belief();
    scope.belief.join(afterTrue);
    return new Statement.If(test, whenTrue, whenFalse);
  }

  /** A borrow is bound in both arms; the guard decides which one is taken. */
  private @Nullable Statement match(int size) {
    ValueType type =
        draw.pick(
            List.of(
                ValueType.mut(Type.RES),
                ValueType.mut(Type.RES),
                ValueType.ref(Type.RES),
                ValueType.mut(Type.PAIR),
                ValueType.ref(Type.PAIR)));
    Expression.Place value = expressions.place(type);
    if (value == null) {
      return null;
    }
    scope.belief.access(value, type.mode());
    Variable bound = scope.fresh(type);
    Expression guard = guard(value);
    scope.captured(Names.in(guard).free());
    Belief before = scope.belief.copy();
    Statement.Block guarded = arm(bound, value, size);
    Belief afterGuarded = Completion.of(guarded) ? scope.belief : new Belief();
    scope.belief = before;
    Statement.Block otherwise = arm(bound, value, size);
    scope.belief = Completion.of(otherwise) ? scope.belief : new Belief();
    scope.belief.join(afterGuarded);
    return new Statement.Match(bound, value, guard, guarded, otherwise);
  }

  /** It leaves alone what is bound, which Rust has lent by then, and Java lends in each arm. */
  private Expression guard(Expression.Place value) {
    return scope.seeing(
        each -> !scope.belief.areRelated(Expression.Place.of(each), value),
        () -> scope.amongFinal(expressions::number));
  }

  private Statement.Block arm(Variable bound, Expression.Place value, int size) {
    scope.open();
    scope.declare(bound);
    scope.belief.assign(bound, expressions.loans(value, bound.type().mode()));
    Statement.Block arm = jumps.withoutBreaks(() -> block(draw.between(1, size), draw.chance(15)));
    leave();
    return arm;
  }

  private Statement select(int size) {
    Expression selector = expressions.number();
    Belief before = scope.belief;
    Belief after = new Belief();
    List<Statement.Block> arms = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      scope.belief = before.copy();
      arms.add(jumps.withoutBreaks(() -> block(draw.between(1, size), draw.chance(15))));
      if (Completion.of(arms.get(i))) {
        after.join(scope.belief);
      }
    }
    scope.belief = after;
    return new Statement.Switch(selector, arms);
  }

  private Statement whileLoop(int size) {
    Expression test = expressions.number();
    Belief before = scope.belief.copy();
    Jumps.Loop loop = jumps.enter();
    Statement.Block body = loopBody(size);
    jumps.leave();
    scope.belief.join(before);
    scope.belief.join(loop.after());
    return new Statement.While(test, body);
  }

  private Statement forever(int size) {
    Jumps.Loop loop = jumps.enter();
    Statement.Block body = loopBody(size);
    jumps.leave();
    scope.belief = loop.after();
    return new Statement.Forever(body);
  }

  /** What the body used up is renewed at its end, most of the time. */
  private Statement.Block loopBody(int size) {
    List<Statement> made = new ArrayList<>();
    List<Variable> usable = scope.variables(each -> !scope.belief.isGone(each));
    scope.open();
    fill(made, size);
    if (Completion.of(made) && draw.chance(60)) {
      jumps.maybe(made);
    }
    if (Completion.of(made)) {
      usable.stream()
          .filter(each -> scope.belief.isGone(each) && scope.isAssignable(each))
          .filter(each -> draw.chance(85))
          .forEach(each -> made.add(statements.assign(each)));
      jumps.release(scope.innermost(1), made);
    }
    leave();
    return new Statement.Block(made);
  }
}
