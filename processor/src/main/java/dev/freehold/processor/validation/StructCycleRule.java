package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** A struct that held itself, however deep, would have no end. */
record StructCycleRule(DeclarationReader reader) implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    if (!leadsTo(subject.type(), field)) {
      return Optional.empty();
    }
    return subject.complain(
        field.getter().method(),
        "`%1$s` would hold itself without end through this field; write `long %2$s();` and `void %2$s(long value);` to hold a number that tells where the other is"
            .formatted(subject.type().getSimpleName(), field.name()));
  }

  private boolean leadsTo(TypeElement target, FieldDeclaration field) {
    Deque<TypeElement> open = new ArrayDeque<>();
    Set<TypeElement> seen = new HashSet<>();
    NestedStructs.of(field).forEach(open::add);
    while (!open.isEmpty()) {
      TypeElement struct = open.remove();
      if (struct.equals(target)) {
        return true;
      }
      if (seen.add(struct)) {
        open.addAll(NestedStructs.of(reader.readStruct(struct)));
      }
    }
    return false;
  }
}
