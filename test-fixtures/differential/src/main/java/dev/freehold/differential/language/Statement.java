package dev.freehold.differential.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function does. */
public sealed interface Statement {

  /** A local variable, with its first value. */
  record Declare(Variable variable, Expression value) implements Statement {}

  /** A local variable gets another value. */
  record Assign(Variable variable, Expression value) implements Statement {}

  /** A part of a resource is replaced. */
  record Replace(Expression.Place part, Expression value) implements Statement {}

  /**
   * The number in a resource's field is set.
   *
   * @param adds whether the value is added to the old one
   */
  record SetNumber(Expression.Place object, Expression value, boolean adds) implements Statement {}

  /** A call whose result nobody wants. */
  record Evaluate(Expression.Call call) implements Statement {}

  /** Statements in a scope of their own. */
  record Block(List<Statement> statements) implements Statement {}

  record If(Expression test, Block whenTrue, Block whenFalse) implements Statement {}

  /** The arms for 0, 1, 2 …; the last one is for everything else. */
  record Switch(Expression selector, List<Block> arms) implements Statement {}

  /**
   * A value is bound, and the guard decides what is done with it: both arms bind it anew.
   *
   * @param value a place that is borrowed
   */
  record Match(Variable bound, Expression value, Expression guard, Block guarded, Block otherwise)
      implements Statement {}

  record While(Expression test, Block body) implements Statement {}

  /** A loop that ends by a jump only. */
  record Forever(Block body) implements Statement {}

  /** The innermost loop ends. */
  record Break() implements Statement {}

  /** The innermost loop goes on. */
  record Continue() implements Statement {}

  record Return(@Nullable Expression value) implements Statement {}

  /** A function that calls what it is given, any number of times, is given the body. */
  record RunLambda(Block body) implements Statement {}
}
