package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.Optional;

/** Looks at one field for one kind of mistake. */
interface FieldRule {
  Optional<Complaint> check(Subject subject, FieldDeclaration field);
}
