package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.TypeParameterTree;
import java.util.stream.Collectors;

/** How a method of a class says what it does with its object. */
final class ReceiverParameter {
  private ReceiverParameter() {}

  /**
   * What to write between the parentheses, as {@code `@Mut Box<T> this`}.
   *
   * @param qualifier the annotation with its at sign
   */
  static String of(ClassTree type, String qualifier) {
    String parameters =
        type.getTypeParameters().stream()
            .map(TypeParameterTree::getName)
            .collect(Collectors.joining(", "));
    String name = type.getSimpleName() + (parameters.isEmpty() ? "" : "<" + parameters + ">");
    return "`" + qualifier + " " + name + " this`";
  }
}
