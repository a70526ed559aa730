package dev.freehold.differential.generate;

import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random ways out of a block. */
final class Jumps {
  /**
   * A loop around the point that the generator has come to.
   *
   * @param depth how many blocks are around the loop
   * @param after what is believed where it is left by a jump
   */
  record Loop(int depth, Belief after) {}

  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;
  private final Statements statements;
  private final ValueType result;
  private final Set<Variable> from;
  private Deque<Loop> loops = new ArrayDeque<>();
  private boolean breaks = true;
  private boolean returns = true;

  Jumps(
      Draw draw,
      Scope scope,
      Expressions expressions,
      Statements statements,
      ValueType result,
      List<Variable> from) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
    this.result = result;
    this.from = Set.copyOf(from);
  }

  Loop enter() {
    Loop loop = new Loop(scope.depth(), new Belief());
    loops.push(loop);
    return loop;
  }

  void leave() {
    loops.pop();
  }

  /** In the arm of a switch, Java's break leaves the switch. */
  <T> T withoutBreaks(Supplier<T> arm) {
    boolean before = breaks;
    breaks = false;
    T made = arm.get();
    breaks = before;
    return made;
  }

  /** Out of a lambda, nothing jumps. */
  <T> T withoutJumps(Supplier<T> body) {
    Deque<Loop> before = loops;
    boolean returned = returns;
    loops = new ArrayDeque<>();
    returns = false;
    T made = body.get();
    loops = before;
    returns = returned;
    return made;
  }

  /** A jump, if there is anywhere to go. */
  void any(List<Statement> into) {
    Loop loop = loops.peek();
    if (returns && (loop == null || draw.chance(25))) {
      into.addAll(returned());
    } else if (loop != null) {
      jump(loop, into);
    }
  }

  private void jump(Loop loop, List<Statement> into) {
    release(scope.innermost(scope.depth() - loop.depth()), into);
    loop.after().join(scope.belief);
    into.add(breaks && draw.chance(70) ? new Statement.Break() : new Statement.Continue());
  }

  /** A jump that is taken on some paths. */
  void maybe(List<Statement> into) {
    Expression test = expressions.number();
    Belief before = scope.belief.copy();
    List<Statement> made = new ArrayList<>();
    any(made);
    scope.belief = before;
    into.add(new Statement.If(test, new Statement.Block(made), new Statement.Block(List.of())));
  }

  /** The end of the function. */
  void end(List<Statement> into) {
    if (result.equals(ValueType.VOID)) {
      release(scope.variables(), into);
    } else {
      into.addAll(returned());
    }
  }

  /** Most of what is owned is released. */
  void release(List<Variable> variables, List<Statement> into) {
    for (Variable each : variables) {
      if (each.type().isOwner() && !scope.belief.isGone(each) && draw.chance(92)) {
        into.add(statements.release(each));
      }
    }
  }

  private List<Statement> returned() {
    List<Statement> made = new ArrayList<>();
    Expression value = result.equals(ValueType.VOID) ? null : value();
    Set<Variable> used = used(value);
    release(scope.variables(each -> !used.contains(each)), made);
    made.add(new Statement.Return(value));
    return made;
  }

  private Expression value() {
    boolean wise = !from.isEmpty() && draw.chance(88);
    return wise
        ? scope.seeing(
            each -> from.containsAll(scope.origins(each)), () -> expressions.value(result))
        : expressions.value(result);
  }

  /** The variables that the value needs. */
  private Set<Variable> used(@Nullable Expression value) {
    Set<Variable> used = new HashSet<>();
    if (value instanceof Place place) {
      used.addAll(scope.belief.lenders(place.root()));
    } else if (value instanceof Expression.Call call) {
      call.operands().forEach(each -> used.addAll(used(each)));
    } else if (value instanceof Expression.Choice choice) {
      used.addAll(used(choice.whenTrue()));
      used.addAll(used(choice.whenFalse()));
    }
    return used;
  }
}
