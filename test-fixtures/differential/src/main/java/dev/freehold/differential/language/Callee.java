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
    CONSTRUCTOR,
    /** A call that each language writes itself, as one with a function. */
    WRITTEN,
    /**
     * The generic function that gives what it took. In Java the result is the same place, whoever
     * asks for it; in Rust it is a borrow of its own, so it stands only where one of the same mode
     * is wanted.
     */
    IDENTITY
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
        && (operands.get(0).type() == Type.MANY
            || (operands.get(1).isOwner() && operands.get(1).type().borrows()));
  }

  /** Whether it is wrong whatever it is called with: a function of it takes what it is lent. */
  public boolean isMistake() {
    return kind == Kind.WRITTEN && name.equals("askedByTaker");
  }

  static Callee function(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.FUNCTION, List.of(operands), result, List.of());
  }

  static Callee method(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.METHOD, List.of(operands), result, List.of());
  }

  static Callee generic(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.GENERIC, List.of(operands), result, List.of());
  }

  static Callee written(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.WRITTEN, List.of(operands), result, List.of());
  }

  static Callee identity(String name, ValueType type) {
    return new Callee(name, Kind.IDENTITY, List.of(type), type, List.of());
  }

  /** The same, with a result that is a borrow of these operands. */
  Callee tiedTo(Integer... indices) {
    return new Callee(name, kind, operands, result, List.of(indices));
  }
}
