package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.Optional;
import java.util.Set;

/** A field leaves the names to Java and to generated code that they need. */
final class FieldNameRule implements DeclaredFieldRule {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final Set<String> CONSTANTS = Set.of("SIZE", "ALIGNMENT", "LAYOUT");

  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    String name = field.name();
    if (isOfEveryObject(name)) {
      return complain(subject, field, "every Java object has a method of that name");
    }
    if (name.equals("close")) {
      return complain(subject, field, "`close()` is how an element is released");
    }
    if (name.contains("$")) {
      return complain(subject, field, "names with `$` are kept for generated code");
    }
    if (CONSTANTS.contains(name) || name.startsWith("OFFSET_") || name.startsWith("BIT_OFFSET_")) {
      return complain(subject, field, "a generated constant has that name");
    }
    return Optional.empty();
  }

  /** Whether a method of that name is inherited from {@code Object}. */
  static boolean isOfEveryObject(String name) {
    return OF_EVERY_OBJECT.contains(name);
  }

  private static Optional<Complaint> complain(
      InspectedType subject, FieldDeclaration field, String reason) {
    return subject.complain(
        field.accessors().findFirst().orElseThrow().method(),
        reason + "; write another name for the field");
  }
}
