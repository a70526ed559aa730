package dev.freehold.checker.bodies;

import dev.freehold.checker.types.ResourceClasses;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which variables may hold a value that can be closed, and are followed by name. */
record FollowedVariables(ResourceClasses resources) {

  /** A parameter, a local variable, or a field of an object. */
  boolean has(Element element) {
    return element instanceof VariableElement variable
        && mayHold(variable.asType())
        && (variable.getKind() != ElementKind.FIELD || isOwnField(variable));
  }

  private static boolean isOwnField(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !field.getSimpleName().contentEquals("this")
        && !field.getSimpleName().contentEquals("super");
  }

  /** Whether a value of the type may be one that can be closed. */
  boolean mayHold(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> mayHold(((ArrayType) type).getComponentType());
      case TYPEVAR, INTERSECTION -> true;
      case DECLARED -> resources.isLenient(type) || isObject((DeclaredType) type);
      default -> false;
    };
  }

  private static boolean isObject(DeclaredType type) {
    return type.asElement().toString().equals("java.lang.Object");
  }

  /** Whether it is one whose values are tracked. */
  boolean isCloseable(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? isCloseable(((ArrayType) type).getComponentType())
        : resources.isLenient(type) && resources.isTracked(type);
  }
}
