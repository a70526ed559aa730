package dev.freehold.checker.infer;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Where a value comes from that an expression may stand for. */
sealed interface ValueRoot {
  /**
   * It was made here, or handed over: whoever has it owns it.
   *
   * @param by the method that has handed it over; null for a new object
   */
  record Made(@Nullable ExecutableElement by) implements ValueRoot {}

  /** It was taken as an argument. */
  record Taken(VariableElement parameter) implements ValueRoot {}

  /**
   * It is the object of a method.
   *
   * @param method null where an object is being made
   */
  record Self(@Nullable ExecutableElement method) implements ValueRoot {}

  /**
   * It is what a field holds.
   *
   * @param whole the objects whose field that is
   */
  record Part(VariableElement field, Set<ValueRoot> whole) implements ValueRoot {}

  /**
   * A method has lent it.
   *
   * @param lenders what it may be a part of
   */
  record Lent(ExecutableElement by, Set<ValueRoot> lenders) implements ValueRoot {}
}
