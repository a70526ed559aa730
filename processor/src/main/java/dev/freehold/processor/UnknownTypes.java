package dev.freehold.processor;

import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types that another processor may still generate, or that javac will report as missing. */
final class UnknownTypes {
  private UnknownTypes() {}

  static boolean isIn(PoolDeclaration declaration) {
    return declaration.type().getInterfaces().stream().anyMatch(UnknownTypes::isUnknown)
        || declaration.fields().fields().stream().anyMatch(UnknownTypes::isIn);
  }

  private static boolean isIn(FieldDeclaration field) {
    return field.accessors().anyMatch(accessor -> isUnknown(accessor.type()));
  }

  private static boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }
}
