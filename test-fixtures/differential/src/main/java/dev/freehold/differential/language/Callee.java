package dev.freehold.differential.language;

import java.util.List;

/**
 * A method or function of the library that the programs call.
 *
 * @param kind how it is called
 * @param operands what it takes, the object that a method is called on first
 * @param from the indices of the operands that the result is a borrow of; empty for none
 */
public record Callee(
    String name, Kind kind, List<ValueType> operands, ValueType result, List<Integer> from) {

  /** How something is called. */
  public enum Kind {
    FUNCTION,
    /** A function of any type that has a gauge; it is called with resources. */
    GENERIC,
    METHOD,
    CONSTRUCTOR
  }

  public boolean isMethod() {
    return kind == Kind.METHOD;
  }

  /** Whether it is called by its name alone. */
  public boolean isFunction() {
    return kind == Kind.FUNCTION || kind == Kind.GENERIC;
  }

  /** Whether what it is called on takes over an operand, and all that it borrows. */
  public boolean keeps() {
    return isMethod()
        && operands.size() == 2
        && operands.get(0).mode() == Mode.MUT
        && operands.get(1).isOwner()
        && operands.get(1).type().borrows();
  }
}
