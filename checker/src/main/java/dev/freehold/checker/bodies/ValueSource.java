package dev.freehold.checker.bodies;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Where a value may come from that an expression stands for. */
sealed interface ValueSource {
  /** What a parameter, local variable or private field holds. */
  record Held(VariableElement variable) implements ValueSource {}

  /** The object that the method is called on. */
  record Self() implements ValueSource {}

  /**
   * What a call gives, or a constructor makes.
   *
   * @param object what it is called on
   * @param arguments what it is given, one set for each
   * @param resource whether it makes an object that must be closed
   */
  record Called(
      ExecutableElement method,
      Set<ValueSource> object,
      List<Set<ValueSource>> arguments,
      boolean resource)
      implements ValueSource {}

  /** What somebody else has, as a field of another object does. */
  record Lent() implements ValueSource {}

  /** Nobody can say. */
  record Unknown() implements ValueSource {}
}
