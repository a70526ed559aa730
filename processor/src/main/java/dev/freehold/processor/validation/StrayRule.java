package dev.freehold.processor.validation;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** An abstract method is an accessor, or the release. */
final class StrayRule {
  private StrayRule() {}

  static Optional<Complaint> check(InspectedType subject, ExecutableElement method) {
    boolean isRelease =
        method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
    if (isRelease) {
      return subject.type().equals(subject.declaration())
          ? Optional.empty()
          : subject.complain(
              method, "a struct is released with its element; remove `close()` from it");
    }
    return complain(subject, method);
  }

  /** The complaint about a method for which there is nothing to generate. */
  static Optional<Complaint> complain(InspectedType subject, ExecutableElement method) {
    return subject.complain(
        method,
        "it is neither a getter nor a setter, so there is nothing to generate for it; give it a body with `default`, or remove it");
  }
}
