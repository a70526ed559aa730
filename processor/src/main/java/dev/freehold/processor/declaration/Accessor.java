package dev.freehold.processor.declaration;

import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A getter or a setter.
 *
 * @param type what it reads or writes, as seen from the declaration
 * @param marks what its annotations say
 */
public record Accessor(ExecutableElement method, TypeMirror type, FieldMarks marks) {
  /** What {@code @Length} says, if it is there. */
  public OptionalInt length() {
    return marks.length();
  }
}
