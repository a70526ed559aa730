package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds types, and constants in annotations, that another processor may still generate, or that
 * javac will report as missing.
 */
public final class UnknownTypes {
  private final DeclarationReader reader;

  /** Makes a finder that reads the structs it meets. */
  public UnknownTypes(DeclarationReader reader) {
    this.reader = reader;
  }

  /** Whether a declaration, or a struct in it, names a type that is not there. */
  public boolean areIn(PoolDeclaration declaration) {
    return areIn(declaration.fields(), new HashSet<>());
  }

  private boolean areIn(StructDeclaration struct, Set<TypeElement> seen) {
    if (!seen.add(struct.type())) {
      return false;
    }
    return DeclarationReader.hasUnknownValues(struct.type())
        || struct.type().getInterfaces().stream().anyMatch(UnknownTypes::isUnknown)
        || struct.fields().stream().anyMatch(UnknownTypes::isUnknown)
        || NestedStructs.of(struct).stream()
            .anyMatch(nested -> areIn(reader.readStruct(nested), seen));
  }

  private static boolean isUnknown(FieldDeclaration field) {
    return field
        .accessors()
        .anyMatch(
            accessor ->
                isUnknown(accessor.type())
                    || DeclarationReader.hasUnknownValues(accessor.method()));
  }

  private static boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }
}
