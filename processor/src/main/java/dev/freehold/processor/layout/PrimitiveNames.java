package dev.freehold.processor.layout;

import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeKind;

/** What the writers call the primitive types. */
final class PrimitiveNames {
  private PrimitiveNames() {}

  static TypeName of(TypeKind kind) {
    return switch (kind) {
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case CHAR -> TypeName.CHAR;
      case BOOLEAN -> TypeName.BOOLEAN;
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }
}
