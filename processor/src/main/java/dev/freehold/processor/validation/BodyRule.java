package dev.freehold.processor.validation;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** A method with a body leaves the names to generated code that it needs. */
final class BodyRule {
  private BodyRule() {}

  static Optional<Complaint> check(InspectedType subject, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (name.equals("close") && method.getParameters().isEmpty()) {
      return subject.complain(
          method,
          "`close()` is generated and releases the element, so this body would never run; give the method another name");
    }
    return name.contains("$")
        ? subject.complain(
            method, "names with `$` are kept for generated code; write another name for the method")
        : Optional.empty();
  }
}
