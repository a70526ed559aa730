package dev.freehold.checker.types;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows which methods are the fields of pool declarations and structs. */
final class Accessors {
  private final Types types;
  private final ResourceClasses resources;

  Accessors(Types types, ResourceClasses resources) {
    this.types = types;
    this.resources = resources;
  }

  /** Whether the method writes its field. */
  static boolean isSetter(ExecutableElement method) {
    return method.getParameters().size() == 1;
  }

  /**
   * Whether the method is a field of that class. What a declaration inherits from ordinary
   * interfaces becomes a field of it, too.
   *
   * @param family the method, then those it overrides
   */
  boolean isField(List<ExecutableElement> family, TypeElement type) {
    if (family.stream().anyMatch(this::isDeclared)) {
      return true;
    }
    return family.stream().noneMatch(ExecutableElement::isDefault)
        && family.stream().filter(this::isPlain).anyMatch(each -> isInherited(each, type));
  }

  private boolean isDeclared(ExecutableElement method) {
    return hasItsForm(method) && resources.isDeclaration(EnclosingClass.of(method));
  }

  /** Whether it might be a field if a declaration inherited it. */
  private boolean isPlain(ExecutableElement method) {
    TypeElement type = EnclosingClass.of(method);
    return hasItsForm(method)
        && type.getKind().isInterface()
        && resources.kindOf(type) == ResourceClasses.Kind.ORDINARY;
  }

  private boolean isInherited(ExecutableElement method, TypeElement type) {
    return Stream.concat(Stream.of(type), type.getInterfaces().stream().map(Accessors::elementOf))
        .filter(resources::isDeclaration)
        .anyMatch(declaration -> Supertypes.include(types, declaration, EnclosingClass.of(method)));
  }

  private static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static boolean hasItsForm(ExecutableElement method) {
    boolean reads =
        method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    return method.getModifiers().contains(Modifier.ABSTRACT) && (reads || isSetter(method));
  }

  /** A record keeps what its components own; its accessors lend it. */
  static boolean isOfRecord(ExecutableElement method) {
    return EnclosingClass.of(method).getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }
}
