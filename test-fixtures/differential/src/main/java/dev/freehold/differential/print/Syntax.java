package dev.freehold.differential.print;

import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.ValueType;

/** How a language writes what stands on one line. */
interface Syntax {
  /** What a function is called with and what it gives, up to its opening brace. */
  String header(Function function);

  String declare(Statement.Declare statement);

  /** An expression, where a value of that type is wanted. */
  String value(Expression expression, ValueType wanted);

  /** A call as a statement. */
  String call(Expression.Call call);

  /** The place itself, as it stands on the left of an assignment or before a dot. */
  default String place(Expression.Place place) {
    return place.isWhole()
        ? place.root().name()
        : place.root().name() + "." + String.join(".", place.steps());
  }

  /** What may or may not hold, depending on a number. */
  String test(Expression number);

  String switchOn(Expression number);

  /** The label of an arm of a switch; the last is for all other numbers. */
  String arm(int number, boolean last);

  /** What binds a value, and the two arms: with the guard, and without. */
  String match(Statement.Match match);

  String guardedArm(Statement.Match match);

  String otherArm(Statement.Match match);

  String forever();

  /** The beginning and the end of a function that is given to another one. */
  String lambda();

  /** What stands before all functions, and after them. */
  String beginning();

  String end();
}
