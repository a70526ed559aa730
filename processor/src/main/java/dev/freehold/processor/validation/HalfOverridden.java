package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.DeclaringType;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Tells of a field of which one accessor has got a body, so that the other is alone. */
record HalfOverridden(DeclarationReader reader) {
  /**
   * What to say where it is so.
   *
   * @param alone the accessor that is left, from the name of which the other has its own
   */
  Optional<String> find(InspectedType subject, ExecutableElement alone) {
    int parameters = 1 - alone.getParameters().size();
    return reader.readStruct(subject.type()).bodies().stream()
        .filter(body -> body.getSimpleName().equals(alone.getSimpleName()))
        .filter(body -> body.getParameters().size() == parameters)
        .findFirst()
        .map(body -> text(alone, body));
  }

  private static String text(ExecutableElement alone, ExecutableElement body) {
    boolean getter = body.getParameters().isEmpty();
    return "%s of this field has a body in `%s`, so that %s; give this one a body there, too, or take that away"
        .formatted(
            getter ? "the getter" : "the setter",
            DeclaringType.of(body).getSimpleName(),
            getter
                ? "nothing would read what `%s` writes".formatted(alone.getSimpleName())
                : "nothing would write what `%s` reads".formatted(alone.getSimpleName()));
  }
}
