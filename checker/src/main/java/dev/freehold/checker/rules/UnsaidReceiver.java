package dev.freehold.checker.rules;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Words the advice where an ordinary class says nothing of the receiver of a method. */
final class UnsaidReceiver {
  private UnsaidReceiver() {}

  /**
   * What to write in the method that says nothing.
   *
   * @param taken what the body behind it makes of the object
   */
  static String help(@Nullable Qualifier taken, ExecutableElement method) {
    return "write `%s %s this` as the first parameter of %s"
        .formatted(
            Objects.requireNonNull(taken).annotation(),
            written(EnclosingClass.of(method)),
            Quoted.ofMethod(method));
  }

  private static String written(TypeElement type) {
    String parameters =
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.joining(", ", "<", ">"));
    return type.getSimpleName() + (type.getTypeParameters().isEmpty() ? "" : parameters);
  }
}
