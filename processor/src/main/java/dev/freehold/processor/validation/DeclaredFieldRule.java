package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.Optional;

/** Looks at one field for one kind of mistake. */
interface DeclaredFieldRule {
  Optional<Complaint> check(InspectedType subject, FieldDeclaration field);
}
