package dev.freehold.soundness.program;

import java.util.List;

/**
 * A method of a program.
 *
 * @param kind where it is declared
 * @param parameters its parameters, beside the pools that every method gets; the first is the
 *     object that it is called on, where there is one
 * @param mode how it gives its result
 * @param result the type of its result
 * @param from the names of the parameters that a borrowed result may be a part of, where it says so
 * @param fails whether it declares an exception
 */
public record Method(
    String name,
    Kind kind,
    List<Variable> parameters,
    Variable.Mode mode,
    Type result,
    List<String> from,
    boolean fails,
    Block body) {
  /** Where a method is declared. */
  public enum Kind {
    /** It is static. */
    STATIC,
    /** It makes a pair. */
    CONSTRUCTOR,
    /** It is called on a pair. */
    INSTANCE,
    /** It releases a pair. */
    CLOSE;

    /** Whether it is a member of the class of pairs. */
    public boolean isOfPair() {
      return this != STATIC;
    }
  }

  /** The same with another body. */
  public Method with(Block other) {
    return new Method(name, kind, parameters, mode, result, from, fails, other);
  }

  /** How it is called, among the operations of the program. */
  public Operation call() {
    return MethodCalls.of(this);
  }
}
