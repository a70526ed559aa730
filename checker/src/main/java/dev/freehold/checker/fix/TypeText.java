package dev.freehold.checker.fix;

import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Types as the declaration of a local variable names them. */
final class TypeText {
  /** For what has no name. */
  static final String INFERRED = "var";

  private TypeText() {}

  /** The type without its package, as if that were imported; {@code var} where it has no name. */
  static String of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return type.getKind().toString().toLowerCase(java.util.Locale.ROOT);
    }
    if (type instanceof ArrayType array) {
      String component = of(array.getComponentType());
      return component.equals(INFERRED) ? INFERRED : component + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type instanceof DeclaredType declared ? of(declared) : INFERRED;
  }

  /** The same without the classes around it. */
  static String simple(TypeMirror type) {
    String name = of(type);
    String arguments = name.contains("<") ? name.substring(name.indexOf('<')) : "";
    return ((DeclaredType) type).asElement().getSimpleName() + arguments;
  }

  private static String of(DeclaredType type) {
    String name = nameOf((TypeElement) type.asElement());
    String arguments =
        type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", "));
    if (name.isEmpty() || arguments.contains(INFERRED)) {
      return INFERRED;
    }
    return arguments.isEmpty() ? name : name + "<" + arguments + ">";
  }

  private static String nameOf(TypeElement type) {
    Element outer = type.getEnclosingElement();
    String name = type.getSimpleName().toString();
    return outer instanceof TypeElement enclosing && !name.isEmpty()
        ? nameOf(enclosing) + "." + name
        : name;
  }
}
