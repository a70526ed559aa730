package dev.freehold.checker.fix;

import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.TypeElement;

/** How a method of a class says what it does with its object. */
public final class ReceiverParameter {
  private ReceiverParameter() {}

  /** What to write between the parentheses, as {@code @Mut Box<T> this}. */
  public static String of(TypeElement type, Qualifier qualifier) {
    return qualifier.annotation() + " " + TypeText.simple(type.asType()) + " this";
  }
}
