package dev.freehold.processor.declaration;

import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a field is, going by its type. */
public enum FieldKind {
  /** One value, with a setter. */
  PRIMITIVE,
  /** A fixed number of values. */
  ARRAY,
  /** Characters. */
  TEXT,
  /** The fields of another interface. */
  STRUCT,
  /** The fields of one of the interfaces that a sealed one permits. */
  UNION,
  /** Nothing that an element can hold. */
  UNSUPPORTED;

  /** Says what a field of a type is. */
  public static FieldKind of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return PRIMITIVE;
    }
    if (!(type instanceof DeclaredType declared)) {
      return UNSUPPORTED;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals(Text.class.getName())) {
      return TEXT;
    }
    if (InlineArray.find(element).isPresent()) {
      return ARRAY;
    }
    if (!isStruct(element)) {
      return UNSUPPORTED;
    }
    return element.getModifiers().contains(Modifier.SEALED) ? UNION : STRUCT;
  }

  private static boolean isStruct(Element element) {
    return WrittenValues.find(element, Struct.class).isPresent();
  }
}
