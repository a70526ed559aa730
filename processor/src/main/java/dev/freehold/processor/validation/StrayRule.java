package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclaringType;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolKind;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** An abstract method is an accessor, or the release. */
final class StrayRule {
  private StrayRule() {}

  /** The elements of a stack or region are released together. */
  static Optional<Complaint> checkRelease(InspectedType subject, PoolDeclaration declaration) {
    PoolKind kind = declaration.settings().kind();
    return kind.hasFreeList()
        ? Optional.empty()
        : declaration.fields().strays().stream()
            .filter(StrayRule::isRelease)
            .findFirst()
            .flatMap(
                close ->
                    subject.complain(
                        DeclaringType.of(close).equals(subject.type()) ? close : subject.type(),
                        "an element of a `%s` is not released by itself, but with %s; %s"
                            .formatted(
                                kind.written(),
                                kind.isOfBytes() ? "all others" : "its frame",
                                advice(subject, close))));
  }

  private static String advice(InspectedType subject, ExecutableElement close) {
    return DeclaringType.of(close).equals(subject.type())
        ? "remove `close()`"
        : "write it without `extends %s`".formatted(DeclaringType.of(close).getSimpleName());
  }

  private static boolean isRelease(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
  }

  static Optional<Complaint> check(InspectedType subject, ExecutableElement method) {
    if (isRelease(method)) {
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
        "it is neither a getter nor a setter, so there is nothing to generate for it; give it a"
            + " body with `default`, or remove it");
  }
}
