package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of a field stands on its getter. */
final class SetterMarks {
  private SetterMarks() {}

  /**
   * The complaint about the first setter that is marked.
   *
   * @param annotation its simple name
   */
  static Optional<Complaint> refuse(
      InspectedType subject,
      FieldDeclaration field,
      String annotation,
      Predicate<Accessor> isMarked) {
    return field.setters().stream()
        .filter(isMarked)
        .findFirst()
        .flatMap(
            setter ->
                subject.complain(
                    setter.method(),
                    "`@%s` does not belong on a setter; write it on the getter"
                        .formatted(annotation)));
  }
}
