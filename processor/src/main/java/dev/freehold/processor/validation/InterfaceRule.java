package dev.freehold.processor.validation;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A generated class must be able to implement the type from where it is written. */
final class InterfaceRule {
  private InterfaceRule() {}

  /**
   * Looks at a type as a whole.
   *
   * @param role what the type declares: a pool or a struct
   */
  static Optional<Complaint> check(InspectedType subject, String role) {
    TypeElement type = subject.type();
    if (type.getKind() != ElementKind.INTERFACE) {
      return subject.complain(
          "a %s is declared by an interface, this is %s; write `interface %s` with a getter and a setter for each field"
              .formatted(role, kind(type), type.getSimpleName()));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return subject.complain(
          "the declaration of a %s has no type parameters, its fields have fixed sizes; write an interface for each type that is needed"
              .formatted(role));
    }
    if (type.getModifiers().contains(Modifier.SEALED) && role.equals("pool")) {
      return subject.complain(
          "a sealed interface cannot be implemented by a generated class; write `interface %s` without `sealed` and `permits`"
              .formatted(type.getSimpleName()));
    }
    return reachable(subject);
  }

  private static Optional<Complaint> reachable(InspectedType subject) {
    if (subject.type().getNestingKind() == NestingKind.LOCAL) {
      return subject.complain(
          "a local interface cannot be seen by a generated class; write it as a member of its"
              + " class");
    }
    Element outer = subject.type();
    while (outer instanceof TypeElement) {
      if (outer.getModifiers().contains(Modifier.PRIVATE)) {
        return subject.complain(
            "a generated class in the same package cannot see it, as `%s` is private; write it without `private`"
                .formatted(outer.getSimpleName()));
      }
      if (isElsewhere(subject) && !outer.getModifiers().contains(Modifier.PUBLIC)) {
        return subject.complain(
            "a generated class in the package `%s` cannot see it, as `%s` is not public; write `public` before that"
                .formatted(packageOf(subject.declaration()), outer.getSimpleName()));
      }
      outer = outer.getEnclosingElement();
    }
    return Optional.empty();
  }

  private static boolean isElsewhere(InspectedType subject) {
    return !packageOf(subject.declaration()).equals(packageOf(subject.type()));
  }

  private static Element packageOf(Element type) {
    Element outer = type;
    while (outer instanceof TypeElement) {
      outer = Objects.requireNonNull(outer.getEnclosingElement());
    }
    return outer;
  }

  private static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> "an enum";
      case RECORD -> "a record";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }
}
