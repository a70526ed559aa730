package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What a sealed interface permits are structs that a generated class can implement. */
final class UnionRule {
  private UnionRule() {}

  static Optional<Complaint> check(InspectedType subject, StructDeclaration union) {
    Set<String> names = new HashSet<>();
    for (TypeElement variant : union.variants()) {
      if (FieldKind.of(variant.asType()) != FieldKind.STRUCT
          || variant.getKind() != ElementKind.INTERFACE) {
        return subject.complain(
            variant,
            "it is permitted by `%s`, so it is one of its variants; write `@Struct non-sealed interface %s`"
                .formatted(union.type().getSimpleName(), variant.getSimpleName()));
      }
      if (!names.add(variant.getSimpleName().toString())) {
        return subject.complain(
            variant,
            "another variant of `%s` has the same simple name; write another"
                .formatted(union.type().getSimpleName()));
      }
    }
    return Optional.empty();
  }
}
