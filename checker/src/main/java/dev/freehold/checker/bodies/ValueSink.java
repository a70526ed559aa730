package dev.freehold.checker.bodies;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Where a value goes. */
sealed interface ValueSink {
  /** A parameter, local variable or private field holds it. */
  record Into(VariableElement variable) implements ValueSink {}

  /** It is the result. */
  record Result() implements ValueSink {}

  /** It is closed. */
  record Closed() implements ValueSink {}

  /** It goes where it may stay. */
  record Kept() implements ValueSink {}

  /** The object that is made is another name of it. */
  record Wrapped() implements ValueSink {}

  /**
   * It is an argument.
   *
   * @param index its place among the parameters
   * @param chained whether a constructor gives it to another one of its object
   */
  record Argument(ExecutableElement method, int index, boolean chained) implements ValueSink {}
}
